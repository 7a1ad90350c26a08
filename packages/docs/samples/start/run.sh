git clone https://github.com/idaas-face/idaas-face
cd idaas-face
npm run build
node packages/docs/samples/start/first-face.mjs
