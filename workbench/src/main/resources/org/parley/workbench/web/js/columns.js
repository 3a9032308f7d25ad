// Decodes the incidents as the server packs them: a header in JSON, then a typed array for each column.

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array };

/** Stands for "no day" and "no figure". */
export const NONE = -2147483648;

/**
 * @param {ArrayBuffer} buffer  magic "PCOL", length of the header, header, columns aligned to eight bytes
 * @returns {object}  size, version, dictionaries, and a typed array by each column's name
 */
export function decode(buffer) {
  const view = new DataView(buffer);
  if (view.getUint32(0) !== 0x50434f4c) throw new Error('The list of incidents is not what was expected; reload the page.');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length)));
  const start = Math.ceil((8 + length) / 8) * 8;
  const columns = { size: header.size, version: header.version, ...header.dictionaries };
  for (const { name, type, offset, count } of header.columns) {
    columns[name] = new ARRAYS[type](buffer, start + offset, count);
  }
  const ids = new TextDecoder('latin1').decode(columns.ids);
  columns.id = (i) => ids.slice(i ? columns.idEnd[i - 1] : 0, columns.idEnd[i]);
  columns.index = indexById(columns);
  columns.partiesOf = (i) => partiesOf(columns, i);
  return columns;
}

/** Number of an incident by its id, worked out when first asked for. */
function indexById(columns) {
  let map = null;
  return (id) => {
    if (!map) {
      map = new Map();
      for (let i = 0; i < columns.size; i++) map.set(columns.id(i), i);
    }
    return map.get(id) ?? -1;
  };
}

/** Names of the parties of an incident: who did it, and to whom. */
function partiesOf(columns, i) {
  const from = i ? columns.partyEnd[i - 1] : 0;
  const actors = [];
  const recipients = [];
  for (let k = from; k < columns.partyEnd[i]; k++) {
    const party = columns.party[k];
    (party & 1 ? recipients : actors).push(party >> 1);
  }
  return { actors, recipients };
}
