#pragma once

#include "tests/support/OpenSslProgram.h"

namespace tizilim {

/// A time-stamping authority under a root of its own: the openssl program.
class TimeAuthority {
public:
    explicit TimeAuthority(const QString &folder) : m_openssl(folder) {}

    bool open()
    {
        m_openssl.write("tsa.cnf", configuration);
        m_openssl.write("serial", "01\n");
        m_openssl.write("stamp.ext", "extendedKeyUsage=critical,timeStamping\n");
        return m_openssl.run("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=Root -days 3650")
            && m_openssl.run("req -newkey rsa:2048 -nodes -keyout authority.key -out authority.csr -subj /CN=Authority")
            && m_openssl.run("x509 -req -in authority.csr -CA root.pem -CAkey root.key -CAcreateserial -days 3650 -extfile stamp.ext -out authority.pem");
    }
    QByteArray replyTo(const QByteArray &query)
    {
        m_openssl.write("query.tsq", query);
        return m_openssl.run("ts -reply -config tsa.cnf -queryfile query.tsq -out reply.tsr") ? m_openssl.read("reply.tsr") : QByteArray();
    }
    /// PEM.
    QByteArray root() { return m_openssl.read("root.pem"); }
    OpenSslProgram &openssl() { return m_openssl; }

private:
    static constexpr const char *configuration = R"([ tsa ]
default_tsa = authority
[ authority ]
serial = serial
signer_cert = authority.pem
signer_key = authority.key
signer_digest = sha256
certs = root.pem
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
)";
    OpenSslProgram m_openssl;
};

} // namespace tizilim
