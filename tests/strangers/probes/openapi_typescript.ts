import { readFileSync } from 'node:fs';
import createClient from 'openapi-fetch';
import type { components, paths } from './made/api';

type Schemas = components['schemas'];

async function main(file: string, address?: string): Promise<void> {
  const request: Schemas['DongBoHoSoMcYeuCau'] = JSON.parse(readFileSync(file, 'utf8'));
  const dossier: Schemas['HoSo'] = request.data[0];
  const status: string = dossier.TrangThaiHoSo;
  const unknown: unknown = dossier['Moi'];
  dossier.TrangThaiHoSo = '99';
  dossier.TrangThaiHoSo = status;
  dossier['Moi'] = unknown;
  console.log(JSON.stringify(request));
  if (address !== undefined) {
    const portal = createClient<paths>({ baseUrl: address });
    const answer = await portal.POST('/#DongBoHoSoMC', { body: request });
    console.log(answer.data?.error_code);
  }
}

void main(process.argv[2], process.argv[3]);
