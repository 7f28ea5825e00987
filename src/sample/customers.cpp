#include "sample/customers.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

constexpr int fewCustomers = 200;
constexpr int accompliceCount = 34;

constexpr auto firstNames = std::to_array<QStringView>(
    {u"Alma",   u"Anton", u"Bea",     u"Ben",    u"Carla", u"Clemens", u"Dana",  u"David", u"Edda",   u"Emil",
     u"Fabian", u"Femke", u"Franka",  u"Georg",  u"Greta", u"Hannes",  u"Ines",  u"Jakob", u"Jette",  u"Karl",
     u"Kira",   u"Lars",  u"Leni",    u"Lotte",  u"Marek", u"Marta",   u"Merle", u"Mats",  u"Nele",   u"Niklas",
     u"Oda",    u"Ole",   u"Paula",   u"Quirin", u"Rieke", u"Ruben",   u"Selma", u"Simon", u"Svenja", u"Theo",
     u"Till",   u"Ulla",  u"Valerie", u"Vito",   u"Wanda", u"Yara",    u"Zeno",  u"Zoe"});

constexpr auto lastNames = std::to_array<QStringView>(
    {u"Abendroth",   u"Ahrens",     u"Birkner", u"Brandl",    u"Claasen",   u"Dahlke",    u"Ebeling", u"Feldkamp",
     u"Fichtner",    u"Gerlach",    u"Grothe",  u"Hagedorn",  u"Heinrichs", u"Imhoff",    u"Jessen",  u"Kattner",
     u"Kienzle",     u"Lindner",    u"Lohmann", u"Marquardt", u"Mehnert",   u"Nolte",     u"Oehme",   u"Paschke",
     u"Quandt",      u"Rademacher", u"Reuter",  u"Sander",    u"Schilling", u"Tiedemann", u"Uhlig",   u"Vollmer",
     u"Wagenknecht", u"Wessel",     u"Ziegler", u"Zumbrink",  u"de Boer",   u"Moser",     u"Steiner", u"Hofer"});

constexpr auto mailHosts = std::to_array<QStringView>({u"post.example", u"mailbox.example", u"briefkasten.example",
                                                       u"inbox.example", u"elbnetz.example", u"office.example"});

struct Place
{
    QStringView country;
    QStringView city;
    int postcode;
    int digits;
    int weight;
};

constexpr auto places = std::to_array<Place>({
    {u"DE", u"Hamburg", 20095, 5, 150},
    {u"DE", u"Berlin", 10115, 5, 160},
    {u"DE", u"München", 80331, 5, 90},
    {u"DE", u"Köln", 50667, 5, 80},
    {u"DE", u"Leipzig", 4103, 5, 60},
    {u"DE", u"Bremen", 28195, 5, 60},
    {u"DE", u"Stuttgart", 70173, 5, 50},
    {u"DE", u"Freiburg", 79098, 5, 40},
    {u"DE", u"Kiel", 24103, 5, 40},
    {u"AT", u"Wien", 1010, 4, 70},
    {u"AT", u"Graz", 8010, 4, 25},
    {u"CH", u"Zürich", 8001, 4, 35},
    {u"NL", u"Utrecht", 3511, 4, 35},
    {u"FR", u"Lyon", 69001, 5, 20},
    {u"DK", u"Aarhus", 8000, 4, 20},
    {u"IE", u"Dublin", 2, 2, 12},
    {u"IT", u"Bologna", 40121, 5, 18},
    {u"CZ", u"Brno", 60200, 5, 15},
});

constexpr auto placeWeights = [] {
    std::array<int, places.size()> weights{};
    for (size_t i = 0; i < places.size(); ++i)
        weights[i] = places[i].weight;
    return weights;
}();

SampleCustomer invent(qsizetype number, RandomSource &random)
{
    const QStringView first = firstNames[size_t(random.below(int(firstNames.size())))];
    const QStringView last = lastNames[size_t(random.below(int(lastNames.size())))];
    const Place &place = places[size_t(random.weighted(placeWeights))];
    SampleCustomer customer;
    customer.name = first.toString() + u' ' + last.toString();
    customer.email = first.toString().toLower() + u'.' + last.toString().toLower().remove(u' ') +
                     QString::number(number) + u'@' + mailHosts[size_t(random.below(int(mailHosts.size())))].toString();
    customer.country = place.country.toString();
    customer.city = place.city.toString();
    customer.postcode = QString::number(place.postcode + random.below(80)).rightJustified(place.digits, u'0');
    return customer;
}

} // namespace

const SampleCustomer &CustomerPool::addNew(RandomSource &random)
{
    m_customers.append(invent(m_customers.size() + 1, random));
    return m_customers.last();
}

const SampleCustomer &CustomerPool::pickKnown(RandomSource &random)
{
    const int size = int(m_customers.size());
    if (size < fewCustomers)
        return addNew(random);
    const int age = std::min(random.below(size), random.below(size));
    return m_customers.at(size - 1 - age);
}

const SampleCustomer &CustomerPool::pickAccomplice(const SamplePartner &partner, RandomSource &random)
{
    if (m_accomplices.size() < accompliceCount) {
        SampleCustomer accomplice = invent(m_accomplices.size() + 1, random);
        accomplice.email = QStringLiteral("order%1@").arg(m_accomplices.size() + 1, 2, 10, QLatin1Char('0')) +
                           partner.site.toString() + QLatin1String(".example");
        m_accomplices.append(accomplice);
        return m_accomplices.last();
    }
    return m_accomplices.at(random.below(accompliceCount));
}

} // namespace laurel
