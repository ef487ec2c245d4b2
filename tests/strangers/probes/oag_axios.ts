import { readFileSync } from 'node:fs';
import { Configuration, DongBoHoSoApi, type DongBoHoSoMcYeuCau, type HoSo } from './made';

async function main(file: string, address?: string): Promise<void> {
  const request: DongBoHoSoMcYeuCau = JSON.parse(readFileSync(file, 'utf8'));
  const dossier: HoSo = request.data[0];
  const status: string = dossier.TrangThaiHoSo;
  const unknown: unknown = dossier['Moi'];
  dossier.TrangThaiHoSo = '99';
  dossier.TrangThaiHoSo = status;
  dossier['Moi'] = unknown;
  console.log(JSON.stringify(request));
  if (address !== undefined) {
    const portal = new DongBoHoSoApi(new Configuration({ basePath: address }));
    console.log((await portal.dongBoHoSoMc(request)).data.error_code);
  }
}

void main(process.argv[2], process.argv[3]);
