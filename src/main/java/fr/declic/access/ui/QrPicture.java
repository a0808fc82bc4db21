package fr.declic.access.ui;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG picture.
 *
 * @param size of the picture in modules, the quiet border included
 * @param path one square for each dark module
 */
record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    static QrPicture of(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
