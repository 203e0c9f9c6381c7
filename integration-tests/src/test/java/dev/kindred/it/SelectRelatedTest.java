package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.accounts.Account;
import dev.kindred.it.accounts.Account.Product;
import dev.kindred.it.accounts.Account_;
import dev.kindred.it.accounts.Account_Detail_;
import dev.kindred.it.accounts.Account_Item_;
import dev.kindred.it.accounts.Account_Picture_;
import dev.kindred.it.accounts.Account_Product_;
import dev.kindred.it.accounts.Account_Profile_;
import dev.kindred.it.accounts.Account_Statistic_;
import dev.kindred.it.taxonomy.Taxon.Species;
import dev.kindred.it.taxonomy.Taxon_Domain_;
import dev.kindred.it.taxonomy.Taxon_Family_;
import dev.kindred.it.taxonomy.Taxon_Genus_;
import dev.kindred.it.taxonomy.Taxon_Kingdom_;
import dev.kindred.it.taxonomy.Taxon_Klass_;
import dev.kindred.it.taxonomy.Taxon_Order_;
import dev.kindred.it.taxonomy.Taxon_Phylum_;
import dev.kindred.it.taxonomy.Taxon_Species_;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Django's select_related (DJ-SR). What it refuses at run time (DJ-SR-07, DJ-SR-08: a column, a
 * name that is not there, after values()) does not compile here; a to-many path is no error, but
 * takes a statement of its own.
 */
class SelectRelatedTest extends DatabaseTest {

  private void species(String... names) {
    var domain =
        Taxon_Domain_.objects(db)
            .filter(Taxon_Domain_.name().eq(names[0]))
            .find()
            .orElseGet(() -> db.insert(Taxon_Domain_.builder().name(names[0])));
    var kingdom = db.insert(Taxon_Kingdom_.builder().name(names[1]).domain(domain));
    var phylum = db.insert(Taxon_Phylum_.builder().name(names[2]).kingdom(kingdom));
    var klass = db.insert(Taxon_Klass_.builder().name(names[3]).phylum(phylum));
    var order = db.insert(Taxon_Order_.builder().name(names[4]).klass(klass));
    var family = db.insert(Taxon_Family_.builder().name(names[5]).order(order));
    var genus = db.insert(Taxon_Genus_.builder().name(names[6]).family(family));
    db.insert(Taxon_Species_.builder().name(names[7]).genus(genus));
  }

  private void fourSpecies() {
    species(
        "Eukaryota Animalia Anthropoda Insecta Diptera Drosophilidae Drosophila melanogaster"
            .split(" "));
    species("Eukaryota Animalia Chordata Mammalia Primates Hominidae Homo sapiens".split(" "));
    species(
        "Eukaryota Plantae Magnoliophyta Magnoliopsida Fabales Fabaceae Pisum sativum".split(" "));
    species(
        "Eukaryota Fungi Basidiomycota Homobasidiomycatae Agaricales Amanitacae Amanita muscaria"
            .split(" "));
  }

  private static String domain(Species species) {
    var order = species.genus().get().family().get().order().get();
    return order.klass().get().phylum().get().kingdom().get().domain().get().name();
  }

  /** DJ-SR-01. */
  @Test
  void eightLevelsUpWithoutAHint() {
    fourSpecies();
    Species fly = Taxon_Species_.objects(db).get(Taxon_Species_.name().eq("melanogaster"));
    assertThat(statements(7, () -> domain(fly))).isEqualTo("Eukaryota");
  }

  /** DJ-SR-01 for all species: Django takes 29, peers load together. */
  @Test
  void eightLevelsUpForAllWithoutAHint() {
    fourSpecies();
    assertThat(
            statements(
                8,
                () ->
                    Taxon_Species_.objects(db).list().stream()
                        .map(SelectRelatedTest::domain)
                        .toList()))
        .containsOnly("Eukaryota")
        .hasSize(4);
  }

  /** DJ-SR-02. */
  @Test
  void eightLevelsUpInOneStatement() {
    fourSpecies();
    List<Species> all =
        statements(
            1,
            () ->
                Taxon_Species_.objects(db)
                    .fetch(
                        Taxon_Species_.genus().family().order().klass().phylum().kingdom().domain())
                    .list());
    assertThat(statements(0, () -> all.stream().map(SelectRelatedTest::domain).toList()))
        .containsOnly("Eukaryota")
        .hasSize(4);
    assertThat(all.get(0).genus().get().family().get().name()).isEqualTo("Drosophilidae");
  }

  private void accounts() {
    Account test = db.insert(Account_.builder().name("test"));
    db.insert(Account_.builder().name("bob"));
    db.insert(Account_Profile_.builder().account(test).state("KS"));
    var statistic = db.insert(Account_Statistic_.builder().account(test).posts(150));
    db.insert(Account_Detail_.builder().statistic(statistic).comments(259));
  }

  /** DJ-SR-09, and for whom there is none. */
  @Test
  void aReverseOneToOneIsJoined() {
    accounts();
    List<Account> all =
        statements(
            1,
            () ->
                Account_.objects(db).fetch(Account_.profile()).orderBy(Account_.pk().asc()).list());
    assertThat(statements(0, () -> all.get(0).profile().get().state())).isEqualTo("KS");
    assertThat(statements(0, () -> all.get(1).profile().isPresent())).isFalse();
  }

  /** DJ-SR-09, two reverse one-to-ones in a row, and two side by side. */
  @Test
  void reverseOneToOnesInARow() {
    accounts();
    Account test =
        statements(
            1,
            () ->
                Account_.objects(db)
                    .fetch(Account_.statistic().detail(), Account_.profile())
                    .get(Account_.name().eq("test")));
    assertThat(statements(0, () -> test.statistic().get().detail().get().comments()))
        .isEqualTo(259);
    assertThat(statements(0, () -> test.profile().get().account().get())).isSameAs(test);
  }

  /** DJ-SR-12. */
  @Test
  void reverseOneToOnesAreNotFollowedByDefault() {
    accounts();
    Account test = statements(1, () -> Account_.objects(db).get(Account_.name().eq("test")));
    assertThat(statements(1, () -> test.statistic().get().posts())).isEqualTo(150);
  }

  /** DJ-SR-14. */
  @Test
  void whatIsEmptyIsJoinedToo() {
    var picture = db.insert(Account_Picture_.builder().name("Django"));
    db.insert(Account_Product_.builder().name("Django Plushie").picture(picture));
    db.insert(Account_Product_.builder().name("Talking Django Plushie").noPicture());

    List<Product> products =
        statements(
            1,
            () ->
                Account_Product_.objects(db)
                    .fetch(Account_Product_.picture())
                    .orderBy(Account_Product_.name().asc())
                    .list());
    assertThat(products.get(0).picture().get().name()).isEqualTo("Django");
    assertThat(statements(0, () -> products.get(1).picture().isPresent())).isFalse();
  }

  /** DJ-SR-15. */
  @Test
  void aOneToOneToItselfIsJoinedFromItsReverseSide() {
    var first = db.insert(Account_Item_.builder().name("item1").noPrevious());
    db.insert(Account_Item_.builder().name("item2").previous(first));

    var item =
        statements(
            1,
            () ->
                Account_Item_.objects(db)
                    .fetch(Account_Item_.next())
                    .get(Account_Item_.name().eq("item1")));
    assertThat(statements(0, () -> item.next().get().name())).isEqualTo("item2");
    assertThat(statements(0, () -> item.next().get().previous().get())).isSameAs(item);
  }
}
