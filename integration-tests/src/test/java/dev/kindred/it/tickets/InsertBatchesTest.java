package dev.kindred.it.tickets;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.DatabaseTest;
import dev.kindred.model.Many;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many statements it takes to insert so many rows, whoever gives their keys. */
class InsertBatchesTest extends DatabaseTest {

  /** Rows, and the statements that they take. */
  private static final Map<Integer, Integer> STATEMENTS =
      Map.of(1, 1, 2, 1, 3, 1, 17, 2, 255, 3, 256, 3, 999, 4, 1_000, 2, 5_000, 10);

  private static List<Coupon> coupons(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Coupon(null, count + "/" + i)).toList();
  }

  private static void assertNumbered(List<Long> keys, int count) {
    assertThat(keys).hasSize(count).doesNotContainNull().doesNotHaveDuplicates().isSorted();
  }

  @Test
  void anyNumberOfRowsTakesFewStatements() {
    STATEMENTS.forEach(
        (rows, expected) -> {
          List<Coupon> saved = statements(expected, () -> db.insertAll(coupons(rows)));
          assertNumbered(saved.stream().map(Coupon::id).toList(), rows);
          assertThat(saved).extracting(Coupon::code).isEqualTo(codes(coupons(rows)));
        });
    assertThat(Coupon_.objects(db).count()).isEqualTo(7_533);
  }

  private static List<String> codes(List<Coupon> coupons) {
    return coupons.stream().map(Coupon::code).toList();
  }

  @Test
  void allNumbersTogetherHaveFewTexts() {
    Set<String> texts = new HashSet<>();
    for (int rows = 1; rows <= 120; rows++) {
      List<Coupon> some = coupons(rows);
      texts.addAll(sql(() -> db.insertAll(some)));
    }
    assertThat(texts).hasSize(19);
  }

  @Test
  void rowsWithNothingButAGeneratedKey() {
    STATEMENTS.forEach(
        (rows, expected) -> {
          List<Ticket> none = Collections.nCopies(rows, new Ticket(null));
          List<Ticket> saved = statements(expected, () -> db.insertAll(none));
          assertNumbered(saved.stream().map(Ticket::number).toList(), rows);
        });
    assertThat(Ticket_.objects(db).count()).isEqualTo(7_533);
  }

  @Test
  void rowsWithNothingButAKeyByOtherMethods() {
    Ticket single = db.insert(new Ticket(null));
    Ticket saved = db.save(new Ticket(null));
    Ticket built = db.insert(Ticket_.builder());
    List<Ticket> mixed = db.saveAll(List.of(new Ticket(null), saved, new Ticket(null), built));
    List<Ticket> again = Ticket_.objects(db).upsertAll(mixed, Ticket_.number());
    List<Ticket> given =
        Ticket_.objects(db).upsertAll(List.of(new Ticket(70L), saved), Ticket_.number());

    assertThat(mixed).hasSize(4).contains(saved, built).doesNotHaveDuplicates();
    assertThat(again).isEqualTo(mixed);
    assertThat(given).containsExactly(new Ticket(70L), saved);
    assertThat(Ticket_.objects(db).list()).hasSize(6).contains(single, new Ticket(70L));
  }

  @Test
  void instancesOfAClassWithNothingButAKey() {
    List<Token> tokens = List.of(new Token(), new Token(), new Token());

    assertThat(statements(1, () -> db.insertAll(tokens))).isEqualTo(tokens);

    assertThat(Token_.objects(db).orderBy(Token_.pk().asc()).select(Token_.id()).list())
        .isEqualTo(tokens.stream().map(Token::id).toList());
  }

  /** After keys that were given. */
  private int raisesOfSequences() {
    return kind == POSTGRESQL ? 1 : 0;
  }

  @Test
  void givenAndGeneratedKeysInTurn() {
    List<Coupon> given = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      given.add(new Coupon(i % 2 == 0 ? null : 1_000_000L + i, "c" + i));
    }

    List<Coupon> saved = statements(2 + raisesOfSequences(), () -> db.insertAll(given));

    assertThat(codes(saved)).isEqualTo(codes(given));
    for (int i = 1; i < 1_000; i += 2) {
      assertThat(saved.get(i)).isEqualTo(given.get(i));
    }
    List<Long> generated = IntStream.range(0, 500).mapToObj(i -> saved.get(2 * i).id()).toList();
    assertNumbered(generated, 500);
    assertThat(Coupon_.objects(db).list()).containsExactlyInAnyOrderElementsOf(saved);
  }

  @Test
  void savedAndUpsertedRowsTakeFewStatementsToo() {
    List<Coupon> saved = statements(4, () -> db.saveAll(coupons(999)));
    assertNumbered(saved.stream().map(Coupon::id).toList(), 999);

    List<Coupon> changed =
        saved.stream().map(each -> new Coupon(each.id(), "new " + each.code())).toList();
    List<String> ran =
        sql(
            () ->
                assertThat(Coupon_.objects(db).upsertAll(changed, Coupon_.id()))
                    .isEqualTo(changed));

    assertThat(ran).filteredOn(each -> !each.startsWith("select")).hasSize(4 + raisesOfSequences());
    assertThat(Coupon_.objects(db).count()).isEqualTo(999);
  }

  @Test
  void linksTakeFewStatementsToo() {
    Draw draw = db.insert(new Draw(null, Many.none()));
    List<Ticket> tickets = db.insertAll(Collections.nCopies(999, new Ticket(null)));

    List<String> ran = sql(() -> Draw_.tickets(db, draw).add(tickets));

    int locks = kind == SQLITE ? 0 : 1;
    assertThat(ran).hasSize(5 + locks);
    assertThat(Draw_.tickets(db, draw).count()).isEqualTo(999);
  }
}
