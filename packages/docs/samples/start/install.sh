npm install ~/packages/idaas-face-client-0.0.0.tgz
npm install --save-dev ~/packages/idaas-face-sandbox-0.0.0.tgz
