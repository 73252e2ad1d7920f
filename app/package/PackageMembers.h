#pragma once

#include <QLatin1String>

namespace tizilim::PackageMembers {

/// Names and fixed contents of an audit package (docs/file-format.md, "Audit package").
constexpr QLatin1String mimetype("mimetype");
constexpr QLatin1String mimetypeText("application/vnd.etsi.asic-e+zip");
constexpr QLatin1String reports("reports/");
constexpr QLatin1String manifest("manifest.json");
constexpr QLatin1String checkpoint("history/checkpoint.txt");
constexpr QLatin1String proof("history/proof.tlog-proof");
constexpr QLatin1String exportLeaf("history/export.leaf");
constexpr QLatin1String exportPayload("history/export.payload");
constexpr QLatin1String exportNonce("history/export.nonce");
constexpr QLatin1String consistency("history/consistency.json");
constexpr QLatin1String keys("history/keys.jsonl");
constexpr QLatin1String asicManifest("META-INF/ASiCManifest001.xml");
constexpr QLatin1String signature("META-INF/signature001.p7s");
constexpr QLatin1String signer("META-INF/signer.pem");
constexpr QLatin1String chain("META-INF/chain.pem");
constexpr QLatin1String stampManifest("META-INF/ASiCManifest002.xml");
constexpr QLatin1String stamp("META-INF/timestamp002.tst");

constexpr QLatin1String signatureType("application/pkcs7-signature");
constexpr QLatin1String stampType("application/vnd.etsi.timestamp-token");

} // namespace tizilim::PackageMembers
