#include "ordersfile.h"

#include <QDateTime>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace laurel::bench {

namespace {

constexpr int products = 400;
constexpr int customers = 300'000;
constexpr qint64 firstSecond = 1'704'067'200; // 2024-01-01
constexpr qint64 seconds = 730LL * 86'400;

/// Which affiliate a uniform number in [0, 1) belongs to, by Zipf's law.
class Zipf
{
public:
    Zipf()
    {
        double sum = 0;
        for (int i = 1; i <= affiliates; ++i)
            m_upTo.push_back(sum += 1.0 / i);
        for (double &value : m_upTo)
            value /= sum;
    }
    [[nodiscard]] int at(double uniform) const
    {
        return int(std::lower_bound(m_upTo.begin(), m_upTo.end(), uniform) - m_upTo.begin());
    }

private:
    std::vector<double> m_upTo;
};

QByteArray money(quint32 cents) { return QByteArray::number(cents / 100) + '.' + QByteArray::number(100 + cents % 100).mid(1); }

QByteArray productCell(quint32 random)
{
    const QByteArray name = "Product " + QByteArray::number(random % products);
    switch (random / products % 100) {
    case 0:
        return '"' + name + ", large\"";
    case 1:
        return '"' + name + "\nnew\"";
    default:
        return name;
    }
}

} // namespace

QString affiliateCode(int number) { return QStringLiteral("aff%1").arg(number, 4, 10, QLatin1Char('0')); }
QString affiliateCoupon(int number) { return QStringLiteral("SAVE%1").arg(number, 4, 10, QLatin1Char('0')); }

bool writeOrders(const QString &path, int from, int to, int total)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(20'240'101 + quint32(from)); // its sequence is the same everywhere, unlike the distributions
    const Zipf zipf;
    file.write("Order ID,Date,Referral Code,Coupon,Email,Product,Type,Currency,Gross,Discount,Tax,Shipping,Refunded\n");
    QByteArray text;
    for (int i = from; i < to; ++i) {
        const qint64 at = firstSecond + seconds * i / total + random() % 60;
        const int affiliate = zipf.at(double(random()) / 4'294'967'296.0);
        const quint32 gross = 500 + random() % 30'000;
        const bool byCoupon = random() % 3 == 0;
        const quint32 discount = byCoupon ? gross / 10 : 0;
        text += "ORD-" + QByteArray::number(1'000'000 + i) + ','
            + QDateTime::fromSecsSinceEpoch(at, Qt::UTC).addSecs(7200).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1()
            + "+02:00," + affiliateCode(affiliate).toLatin1() + ',' + (byCoupon ? affiliateCoupon(affiliate).toLatin1() : "")
            + ",customer" + QByteArray::number(random() % customers) + "@example.com," + productCell(random()) + ",sale,EUR,"
            + money(gross) + ',' + money(discount) + ',' + money((gross - discount) / 5) + ",4.90,"
            + (random() % 20 == 0 ? money((gross - discount) / 2) : "0.00") + '\n';
        if (text.size() > 1 << 20) {
            if (file.write(text) != text.size())
                return false;
            text.clear();
        }
    }
    return file.write(text) == text.size() && file.flush();
}

} // namespace laurel::bench
