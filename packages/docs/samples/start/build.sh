git clone https://github.com/idaas-face/idaas-face
cd idaas-face
npm run build
