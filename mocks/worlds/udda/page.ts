/** A plan as a page of the web, with all that such a page can hold that must do nothing. */
export const page = `<!DOCTYPE html>
<html lang="sv">
<head><title>Vårdplan</title><style>body { background: url(https://raden.example/bild.png) }</style>
<meta http-equiv="refresh" content="0; url=https://raden.example/"><script>document.title = 'körd'</script></head>
<body onload="document.title = 'körd'">
<h1>Vårdplan för hösten</h1>
<p>Gå <b>inte</b> ut ensam. <s>Ta två tabletter.</s> Ta en tablett.</p>
<h2>Att göra</h2>
<ol><li>Väg dig varje morgon.</li><li>Ring oss på fredag.</li></ol>
<table><tr><th>Tid</th><th>Dos</th></tr><tr><td>Morgon</td><td>1</td></tr></table>
<p><label>Närstående: <input value="Tove"></label> <label><input type="checkbox" checked> Vill bli uppringd</label></p>
<p><img src="https://raden.example/bild.png" onerror="document.title = 'körd'" alt="En trappa"></p>
<p><a href="https://raden.example/rad">Läs råden</a> eller <a href="javascript:document.title = 'körd'">tryck inte här</a>.</p>
<iframe src="https://raden.example/"></iframe><form action="https://raden.example/"><button>Skicka</button></form>
</body>
</html>`
