#!/bin/sh
# The gateway is the only way in and asks for the session, so the editor asks for none. Without OPEN_VSX_URL there is no
# gallery at all: code-server's own default would load extensions that nobody has looked at.
set -eu
gallery="${OPEN_VSX_URL:-}"
gallery="${gallery%/}"
if [ -n "$gallery" ]; then
  EXTENSIONS_GALLERY="{\"serviceUrl\":\"$gallery/vscode/gallery\",\"itemUrl\":\"$gallery/vscode/item\",\"resourceUrlTemplate\":\"$gallery/vscode/unpkg/{publisher}/{name}/{version}/{path}\"}"
else
  EXTENSIONS_GALLERY='{"serviceUrl":""}'
fi
export EXTENSIONS_GALLERY
exec code-server --auth none --bind-addr 0.0.0.0:8080 --app-name 'Atlas IDE' \
  --disable-telemetry --disable-update-check --disable-getting-started-override --disable-workspace-trust \
  "${ATLAS_WORKSPACE:-/home/coder}"
