package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ProtectedException;
import dev.kindred.it.extra.Spelled;
import dev.kindred.it.extra.Spelled.Deal;
import dev.kindred.it.extra.Spelled.Firm;
import dev.kindred.it.extra.Spelled.Slot;
import dev.kindred.it.extra.Spelled_Contract_;
import dev.kindred.it.extra.Spelled_Deal_;
import dev.kindred.it.extra.Spelled_Firm_;
import dev.kindred.it.extra.Spelled_Letter_;
import dev.kindred.it.extra.Spelled_Logo_;
import dev.kindred.it.extra.Spelled_Mark_;
import dev.kindred.it.extra.Spelled_Slot_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Text keys in tables that a user made, whose collation takes upper and lower case for one: foreign
 * keys are spelled in another way than what they refer to.
 */
class CaseInsensitiveKeysTest extends DatabaseTest {

  @BeforeEach
  void tablesOfAUser() {
    Schema schema =
        extra(
            Firm.class,
            Deal.class,
            Spelled.Letter.class,
            Spelled.Logo.class,
            Spelled.Contract.class,
            Spelled.Mark.class,
            Slot.class);
    collation().ifPresent(db.dsl()::execute);
    Arrays.stream(schema.ddl().split(";"))
        .filter(each -> !each.isBlank())
        .forEach(each -> db.dsl().execute(ignoringCase(each)));
    run(
        "insert into spelled_firm (code, name, mail, head_id) values ('ALFKI', 'n1', 'Al@x', null)",
        "insert into spelled_firm (code, name, mail, head_id) values ('BONAP', 'n2', 'Bo@x',"
            + " 'alfki')",
        "insert into spelled_firm (code, name, mail, head_id) values ('CHOPS', 'n3', null,"
            + " 'Alfki')",
        "insert into spelled_deal (firm_id, payer_id, item) values ('alfki', null, 'd1')",
        "insert into spelled_deal (firm_id, payer_id, item) values ('ALFKI', 'bonap', 'd2')",
        "insert into spelled_deal (firm_id, payer_id, item) values ('aLFKI', 'Bonap', 'd3')",
        "insert into spelled_letter (firm_mail) values ('AL@X')",
        "insert into spelled_letter (firm_mail) values ('al@x')",
        "insert into spelled_logo (firm_id, text) values ('alfki', 'l1')",
        "insert into spelled_firm_partners (from_firm_id, to_firm_id) values ('alfki', 'bonap')",
        "insert into spelled_firm_partners (from_firm_id, to_firm_id) values ('Alfki', 'CHOPS')",
        "insert into spelled_contract (buyer_id, seller_id, note) values ('alfki', 'bonap', 'c1')",
        "insert into spelled_slot (hall, place, name) values ('North', 1, 's1')",
        "insert into spelled_slot (hall, place, name, before_hall, before_place)"
            + " values ('South', 1, 's2', 'NORTH', 1)",
        "insert into spelled_slot (hall, place, name, before_hall, before_place)"
            + " values ('South', 2, 's3', 'north', 1)");
  }

  private void run(String... statements) {
    Stream.of(statements).forEach(db.dsl()::execute);
  }

  private Optional<String> collation() {
    return switch (kind) {
      case POSTGRESQL ->
          Optional.of(
              "create collation if not exists any_case (provider = icu,"
                  + " locale = 'und-u-ks-level2', deterministic = false)");
      default -> Optional.empty();
    };
  }

  private String ignoringCase(String table) {
    return switch (kind) {
      case H2 -> table.replaceAll("varchar\\(", "varchar_ignorecase(");
      case SQLITE -> table.replaceAll("(varchar\\(\\d+\\))", "$1 collate nocase");
      case POSTGRESQL -> table.replaceAll("(varchar\\(\\d+\\))", "$1 collate any_case");
      case MARIADB -> table.replace("utf8mb4_nopad_bin", "utf8mb4_general_ci");
    };
  }

  private static List<String> names(List<Firm> firms) {
    return firms.stream().map(Firm::name).sorted().toList();
  }

  private static List<String> items(List<Deal> deals) {
    return deals.stream().map(Deal::item).sorted().toList();
  }

  private List<Firm> firms() {
    return Spelled_Firm_.objects(db).orderBy(Spelled_Firm_.name().asc()).list();
  }

  @Test
  void aRowIsFoundByItsKeyInAnySpelling() {
    assertThat(Spelled_Firm_.get(db, "alfki").code()).isEqualTo("ALFKI");
    assertThat(Spelled_Slot_.get(db, "SOUTH", 2).name()).isEqualTo("s3");
  }

  @Test
  void whatAForeignKeyRefersToIsThere() {
    List<Deal> deals = Spelled_Deal_.objects(db).orderBy(Spelled_Deal_.item().asc()).list();
    assertThat(deals).extracting(each -> each.firm().get().name()).containsOnly("n1");
    assertThat(deals.get(0).firm().get()).isSameAs(deals.get(2).firm().get());
    assertThat(deals.get(0).payer().find()).isEmpty();
    assertThat(deals)
        .extracting(each -> each.payer().isPresent())
        .containsExactly(false, true, true);
    assertThat(deals.get(2).payer().get().name()).isEqualTo("n2");
    assertThat(Spelled_Letter_.objects(db).list())
        .extracting(each -> each.firm().get().name())
        .containsExactly("n1", "n1");
    assertThat(Spelled_Logo_.objects(db).get().firm().get().name()).isEqualTo("n1");
    List<Slot> slots = Spelled_Slot_.objects(db).orderBy(Spelled_Slot_.name().asc()).list();
    assertThat(slots.get(1).before().get().name()).isEqualTo("s1");
    assertThat(slots.get(2).before().get()).isSameAs(slots.get(1).before().get());
  }

  @Test
  void toManyHandlesHaveAllThatTheDatabaseCounts() {
    List<Firm> firms = firms();
    assertThat(statements(1, () -> firms.stream().map(each -> each.deals().size()).toList()))
        .containsExactly(3, 0, 0);
    assertThat(statements(1, () -> items(firms.get(0).deals().list())))
        .containsExactly("d1", "d2", "d3");
    assertThat(
            statements(1, () -> firms.stream().map(each -> each.letters().list().size()).toList()))
        .containsExactly(2, 0, 0);
    assertThat(names(firms.get(0).branches().list())).containsExactly("n2", "n3");
    assertThat(names(firms.get(0).partners().list())).containsExactly("n2", "n3");
    assertThat(names(firms.get(0).sellers().list())).containsExactly("n2");
    assertThat(firms.get(0).logo().get().text()).isEqualTo("l1");
    assertThat(firms.get(1).logo().find()).isEmpty();
    Slot first = Spelled_Slot_.get(db, "north", 1);
    assertThat(first.after().size()).isEqualTo(2);
    assertThat(first.after().list()).extracting(Slot::name).containsExactlyInAnyOrder("s2", "s3");
  }

  @Test
  void whatWasLoadedForAFirmLeadsBackToIt() {
    Firm firm =
        Spelled_Firm_.objects(db)
            .fetch(Spelled_Firm_.deals())
            .fetchMode(FetchMode.RAISE)
            .get(Spelled_Firm_.code().eq("alfki"));
    assertThat(firm.deals().list()).hasSize(3).allMatch(each -> each.firm().get() == firm);
  }

  @Test
  void whatIsFetchedIsThere() {
    List<Firm> firms =
        Spelled_Firm_.objects(db)
            .orderBy(Spelled_Firm_.name().asc())
            .fetch(
                Spelled_Firm_.deals(),
                Spelled_Firm_.branches(),
                Spelled_Firm_.letters(),
                Spelled_Firm_.partners(),
                Spelled_Firm_.sellers(),
                Spelled_Firm_.logo(),
                Spelled_Firm_.head())
            .list();
    statements(
        0,
        () -> {
          assertThat(items(firms.get(0).deals().list())).containsExactly("d1", "d2", "d3");
          assertThat(names(firms.get(0).branches().list())).containsExactly("n2", "n3");
          assertThat(firms.get(0).letters().list()).hasSize(2);
          assertThat(names(firms.get(0).partners().list())).containsExactly("n2", "n3");
          assertThat(names(firms.get(0).sellers().list())).containsExactly("n2");
          assertThat(firms.get(0).logo().get().text()).isEqualTo("l1");
          assertThat(firms.get(2).head().get().name()).isEqualTo("n1");
          assertThat(firms.get(1).deals().list()).isEmpty();
          return true;
        });
    List<Firm> some =
        Spelled_Firm_.objects(db)
            .orderBy(Spelled_Firm_.name().asc())
            .fetch(
                Spelled_Firm_.deals(), deals -> deals.orderBy(Spelled_Deal_.item().desc()).limit(2))
            .list();
    assertThat(some.get(0).deals().list()).extracting(Deal::item).containsExactly("d3", "d2");
    List<Deal> deals =
        Spelled_Deal_.objects(db)
            .fetch(Spelled_Deal_.firm(), rows -> rows.filter(Spelled_Firm_.name().eq("n1")))
            .list();
    assertThat(statements(0, () -> deals.stream().map(each -> each.firm().get().name()).toList()))
        .containsExactly("n1", "n1", "n1");
  }

  @Test
  void setsOfSeveralOwners() {
    List<Firm> firms = firms();
    Map<Firm, List<Deal>> deals = statements(1, () -> Spelled_Firm_.dealsOf(db, firms));
    assertThat(items(deals.get(firms.get(0)))).containsExactly("d1", "d2", "d3");
    assertThat(deals.get(firms.get(1))).isEmpty();
    assertThat(names(Spelled_Firm_.partnersOf(db, firms).get(firms.get(0))))
        .containsExactly("n2", "n3");
    Firm again = new Firm("alfki", "again");
    assertThat(items(Spelled_Firm_.dealsOf(db, List.of(again)).get(again)))
        .containsExactly("d1", "d2", "d3");
    assertThat(items(Spelled_Firm_.dealsOf(db, List.of(firms.get(0), again)).get(again)))
        .containsExactly("d1", "d2", "d3");
  }

  @Test
  void setsOfOneOwner() {
    Firm again = new Firm("alfki", "again");
    assertThat(items(Spelled_Firm_.deals(db, again).list())).containsExactly("d1", "d2", "d3");
    assertThat(Spelled_Firm_.deals(db, again).count()).isEqualTo(3);
    assertThat(names(Spelled_Firm_.partners(db, again).list())).containsExactly("n2", "n3");
    assertThat(Spelled_Firm_.partners(db, again).contains(new Firm("chops", ""))).isTrue();
    assertThat(Spelled_Firm_.logo(db, again).get().text()).isEqualTo("l1");
  }

  @Test
  void listsInSelections() {
    List<String> lists =
        Spelled_Firm_.objects(db)
            .orderBy(Spelled_Firm_.name().asc())
            .select(
                (name, deals, partners) ->
                    name + deals.stream().sorted().toList() + partners.size(),
                Spelled_Firm_.name(),
                Spelled_Firm_.deals().select(Spelled_Deal_.item()),
                Spelled_Firm_.partners().select(Spelled_Firm_.name()))
            .list();
    assertThat(lists).containsExactly("n1[d1, d2, d3]2", "n2[]0", "n3[]0");
    List<String> ofDeals =
        Spelled_Deal_.objects(db)
            .orderBy(Spelled_Deal_.item().asc())
            .select(
                (item, deals) -> item + deals.stream().sorted().toList(),
                Spelled_Deal_.item(),
                Spelled_Deal_.firm().deals().select(Spelled_Deal_.item()))
            .list();
    assertThat(ofDeals).containsExactly("d1[d1, d2, d3]", "d2[d1, d2, d3]", "d3[d1, d2, d3]");
  }

  @Test
  void valuesInBulkKeepTheSpellingInWhichTheyWereGiven() {
    assertThat(
            Spelled_Firm_.objects(db)
                .inBulk(Spelled_Firm_.code(), List.of("alfki", "ALFKI", "bonap", "nobody")))
        .extractingFromEntries(each -> each.getKey() + " " + each.getValue().code())
        .containsExactly("alfki ALFKI", "ALFKI ALFKI", "bonap BONAP");
    assertThat(
            Spelled_Firm_.objects(db)
                .inBulk(Spelled_Firm_.code(), List.of("ALFKI", "aLfKi", "NONE")))
        .containsOnlyKeys("ALFKI", "aLfKi");
  }

  @Test
  void linksAreMadeOnce() {
    Firm again = new Firm("alfki", "again");
    Spelled_Firm_.partners(db, again).add(new Firm("Bonap", ""), new Firm("chops", ""));
    Spelled_Firm_.sellers(db, again).add(new Firm("Bonap", ""), new Firm("chops", ""));
    assertThat(names(Spelled_Firm_.partners(db, again).list())).containsExactly("n2", "n3");
    assertThat(names(Spelled_Firm_.sellers(db, again).list())).containsExactly("n2", "n3");

    Spelled_Firm_.sellers(db, again).set(List.of(new Firm("bonap", "")));
    assertThat(Spelled_Contract_.objects(db).get().note()).contains("c1");
    List<String> same =
        sql(
            () ->
                Spelled_Firm_.partners(db, again)
                    .set(List.of(new Firm("bonap", ""), new Firm("chops", ""))));
    assertThat(same).noneMatch(each -> each.startsWith("insert") || each.startsWith("delete"));
    Spelled_Firm_.partners(db, again).remove(new Firm("bonap", ""));
    assertThat(names(Spelled_Firm_.partners(db, again).list())).containsExactly("n3");
  }

  @Test
  void childrenAreSet() {
    Firm again = new Firm("alfki", "again");
    List<String> same =
        sql(
            () ->
                Spelled_Firm_.branches(db, again)
                    .set(List.of(new Firm("bonap", ""), new Firm("chops", ""))));
    assertThat(same).noneMatch(each -> each.contains("null"));
    Spelled_Firm_.branches(db, again).set(List.of(new Firm("bonap", "")));
    assertThat(names(Spelled_Firm_.branches(db, again).list())).containsExactly("n2");
  }

  @Test
  void deletesFindAndCountWhatRefers() {
    assertThatThrownBy(() -> db.delete(new Firm("alfki", "")))
        .isInstanceOfSatisfying(
            ProtectedException.class, refused -> assertThat(refused.entities()).hasSize(2))
        .hasMessageContaining("Letter.firm (2 rows: ");
    Spelled_Letter_.objects(db).delete();
    assertThat(db.explainDelete(new Firm("alfki", "")).count(Deal.class)).isEqualTo(3);
    assertThat(db.delete(new Firm("alfki", "")))
        .hasToString("10 = 1 Logo + 3 Deal + 1 Contract + 3 Firm + 2 spelled_firm_partners");
    assertThat(Spelled_Firm_.objects(db).count()).isZero();
  }

  @Test
  void circlesAreDeletedAndCountedOnce() {
    Spelled_Letter_.objects(db).delete();
    run("update spelled_firm set head_id = 'Bonap' where code = 'ALFKI'");
    assertThat(
            db.deleteAll(List.of(new Firm("alfki", ""), new Firm("BONAP", ""))).count(Firm.class))
        .isEqualTo(3);
  }

  @Test
  void manyAreSaved() {
    Spelled_Letter_.objects(db).delete();
    List<Firm> saved =
        db.saveAll(
            List.of(new Firm("alfki", "m1"), new Firm("dumon", "m4"), new Firm("BONAP", "m2")));
    assertThat(Spelled_Firm_.objects(db).orderBy(Spelled_Firm_.name().asc()).list())
        .extracting(Firm::name)
        .containsExactly("m1", "m2", "m4", "n3");
    assertThat(saved.get(0).deals().size()).isEqualTo(3);
    assertThat(items(saved.get(0).deals().list())).containsExactly("d1", "d2", "d3");
    assertThat(db.save(new Firm("chops", "m3")).name()).isEqualTo("m3");
    assertThat(Spelled_Firm_.objects(db).count()).isEqualTo(4);
  }

  @Test
  void aRowWithNothingButItsKeyIsNotInsertedTwice() {
    run("insert into spelled_mark (code, since) values ('ALFKI', '2024-01-01 00:00:00.000000')");
    assertThat(db.saveAll(List.of(new Spelled.Mark("alfki", null), new Spelled.Mark("new", null))))
        .hasSize(2);
    assertThat(Spelled_Mark_.objects(db).count()).isEqualTo(2);
  }

  @Test
  void upsertsFindTheirRows() {
    Spelled_Letter_.objects(db).delete();
    List<Firm> firms =
        Spelled_Firm_.objects(db)
            .upsertAll(
                List.of(new Firm("alfki", "u1"), new Firm("dumon", "u4")), Spelled_Firm_.code());
    assertThat(firms).extracting(Firm::name).containsExactly("u1", "u4");
    assertThat(Spelled_Firm_.objects(db).count()).isEqualTo(4);
    assertThat(
            Spelled_Slot_.objects(db)
                .upsertAll(
                    List.of(new Slot("NORTH", 1, "t1", One.none(), Many.none())),
                    Spelled_Slot_.hall(),
                    Spelled_Slot_.place()))
        .extracting(Slot::name)
        .containsExactly("t1");
  }

  @Test
  void citextIsComparedWithValuesByItsCharacters() {
    if (kind != POSTGRESQL) {
      return; // only PostgreSQL has it
    }
    run(
        "create extension if not exists citext",
        "alter table spelled_firm drop constraint pk_spelled_firm cascade",
        "alter table spelled_firm alter column head_id type citext",
        "alter table spelled_firm alter column code type citext");

    assertThat(Spelled_Firm_.find(db, "ALFKI")).isPresent();
    assertThat(Spelled_Firm_.find(db, "alfki")).isEmpty();
    Firm firm = Spelled_Firm_.get(db, "ALFKI");
    assertThat(firm.branches().size()).isEqualTo(2);
    assertThat(names(firm.branches().list())).containsExactly("n2", "n3");
  }
}
