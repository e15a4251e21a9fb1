/** Of drawings and charts. */
export const namespaces = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

export const contentTypes = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
