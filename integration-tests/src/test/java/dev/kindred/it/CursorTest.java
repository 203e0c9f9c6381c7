package dev.kindred.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Order;
import dev.kindred.model.FetchMode;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cursors that somebody made up, changed, or took from elsewhere. */
@Timeout(120) // a guard against a value that somebody computes with for hours
class CursorTest extends DatabaseTest {

  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);

  private void parcels(int count) {
    for (int i = 0; i < count; i++) {
      db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).pieces(i));
    }
  }

  private static QuerySet<Parcel> rows(Database database, Order<Parcel> order) {
    return Parcel_.objects(database).orderBy(order);
  }

  /** What is refused of each type: it is no value, or one that nobody should compute with. */
  static Stream<Arguments> forgeries() {
    String digits = "9".repeat(3_000_000);
    return Stream.of(
        forgery(Parcel_.id(), "1", "x".repeat(100)),
        forgery(Parcel_.state(), "NOWHERE", ""),
        forgery(
            Parcel_.price(),
            "1E+300000000",
            "-1E+300000000",
            "1E-300000000",
            "1E+2147483647",
            "1E-2147483647",
            "1E+29999999999",
            "1E+300",
            "1E-301",
            digits.substring(0, 500_000),
            "9".repeat(301),
            "NaN",
            ""),
        forgery(
            Parcel_.barcode(),
            "1E+300000000",
            "1E+2147483647",
            "9".repeat(301),
            digits.substring(0, 500_000)),
        forgery(Parcel_.price().plus(Parcel_.price()), "1E+300000000", "1E-300000000"),
        forgery(Parcel_.barcode().plus(Parcel_.price()), "1E+300000000"),
        forgery(Parcel_.zone(), "300000000000", "1.5", "1E+3", "0x7"),
        forgery(Parcel_.grams(), "9223372036854775808", "9".repeat(500_000)),
        forgery(Parcel_.volume(), "one", "9".repeat(500_000)),
        forgery(Parcel_.distance(), "", "9".repeat(500_000)),
        forgery(Parcel_.fragile(), "yes", ""),
        forgery(Parcel_.sentOn(), "2024-02-30", "+9999999999-01-01", "2024"),
        forgery(Parcel_.pickUpAt(), "25:00", ""),
        forgery(Parcel_.dueAt(), "2024-02-28", "now"),
        forgery(
            Parcel_.signedAt(), "2024-02-28T00:00", "+999999999-12-31T23:59:59.999999999-18:00"),
        forgery(Parcel_.createdAt(), "+1000000000-12-31T23:59:59Z", "yesterday"),
        forgery(Parcel_.transit(), "PT9999999999999999H", "P1Y"),
        forgery(Parcel_.lastState(), "NOWHERE"));
  }

  private static Arguments forgery(Expression<Parcel, ?> order, String... values) {
    return Arguments.of(order, List.of(values));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void whatIsNoValueOfTheOrderIsRefused(Expression<Parcel, ?> order, List<String> values)
      throws Exception {
    parcels(2);
    QuerySet<Parcel> rows = rows(db, order.asc());
    String genuine = rows.page(1).next().orElseThrow();
    byte[] all = Base64.getUrlDecoder().decode(genuine);
    String owner = owner(order);

    assertThat(sealed(owner, Arrays.copyOf(all, all.length - 8)))
        .as("the forger knows how a digest is made")
        .isEqualTo(genuine);
    assertThat(rows.page(1, genuine).items()).hasSize(1);
    for (String value : values) {
      refused(rows, forged(owner, value, UUID.randomUUID().toString()));
    }
    refused(rows, sealed(owner, ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array()));
    refused(rows, sealed(owner, ByteBuffer.allocate(4).putInt(-2).array()));
    refused(rows, sealed(owner, new byte[0]));
  }

  @Test
  void thereIsNothingBehindTheLastValue() throws Exception {
    parcels(2);
    QuerySet<Parcel> rows = rows(db, Parcel_.pieces().asc());
    String owner = owner(Parcel_.pieces());
    String key = UUID.randomUUID().toString();

    assertThat(rows.page(1, forged(owner, "0", key)).items()).hasSize(1);
    refused(rows, forged(owner, "0", key, "0"));
    refused(rows, forged(owner, "0"));
  }

  private void refused(QuerySet<Parcel> rows, String cursor) {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> rows.page(1, cursor))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("The cursor is none of this query")))
        .isEmpty();
  }

  /** How an ascending order is described, which anybody can find out. */
  private static String owner(Expression<Parcel, ?> order) {
    String key = "Parcel.id false false;";
    String owner = order + " false false;";
    return owner.equals(key) ? key : owner + key;
  }

  private static String forged(String owner, String... values) throws Exception {
    List<byte[]> parts = Arrays.stream(values).map(value -> value.getBytes(UTF_8)).toList();
    ByteBuffer payload = ByteBuffer.allocate(parts.stream().mapToInt(p -> p.length + 4).sum());
    parts.forEach(part -> payload.putInt(part.length).put(part));
    return sealed(owner, payload.array());
  }

  private static String sealed(String owner, byte[] payload) throws GeneralSecurityException {
    byte[] name = owner.getBytes(UTF_8);
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(ByteBuffer.allocate(4).putInt(name.length).array());
    sha.update(name);
    byte[] digest = sha.digest(payload);
    byte[] all = Arrays.copyOf(payload, payload.length + 8);
    System.arraycopy(digest, 0, all, payload.length, 8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  @Test
  void noChangeOfACharacterIsTaken() {
    parcels(3);
    Database signed = Database.builder(fresh().dataSource()).cursorKey(KEY).open();

    for (Database each : List.of(db, signed)) {
      QuerySet<Parcel> rows = rows(each, Parcel_.pieces().asc());
      String cursor = rows.page(1).next().orElseThrow();
      for (int at = 0; at < cursor.length(); at++) {
        for (char other : new char[] {'A', 'B', '_', '-', '7', '=', '+', ' ', '\u00e4'}) {
          if (cursor.charAt(at) != other) {
            refusedBy(rows, cursor.substring(0, at) + other + cursor.substring(at + 1));
          }
        }
        refusedBy(rows, cursor.substring(0, at));
        refusedBy(rows, cursor.substring(0, at) + cursor.substring(at + 1));
      }
      for (String longer : List.of("=", "==", "A", "AAAA", "\n", "A".repeat(50_000_000))) {
        refusedBy(rows, cursor + longer);
      }
    }
  }

  @Test
  void noChangeOfABitIsTaken() {
    parcels(3);
    Random random = new Random(7);
    QuerySet<Parcel> rows = rows(db, Parcel_.price().desc());
    byte[] genuine = Base64.getUrlDecoder().decode(rows.page(1).next().orElseThrow());

    for (int bit = 0; bit < 8 * genuine.length; bit++) {
      byte[] changed = genuine.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      refusedBy(rows, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
    }
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      refusedBy(rows, Base64.getUrlEncoder().withoutPadding().encodeToString(noise));
    }
  }

  private static void refusedBy(QuerySet<Parcel> rows, String cursor) {
    assertThatThrownBy(() -> rows.page(1, cursor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The cursor is none of this query");
  }

  @Test
  void aSignedCursorIsTakenByItsKeyOnly() throws Exception {
    parcels(3);
    byte[] key = KEY.clone();
    Database signed = Database.builder(fresh().dataSource()).cursorKey(key).open();
    key[0] ^= 1; // which changes the caller's own array alone
    Database other = Database.builder(fresh().dataSource()).cursorKey(key).open();
    Database same =
        Database.builder(fresh().dataSource())
            .clock(Clock.systemUTC())
            .cursorKey(KEY)
            .fetchMode(FetchMode.SINGLE)
            .open();
    Order<Parcel> order = Parcel_.pieces().asc();
    String cursor = rows(signed, order).page(1).next().orElseThrow();
    String unsigned = rows(db, order).page(1).next().orElseThrow();

    for (Database each :
        List.of(signed, same, signed.fetchMode(FetchMode.RAISE), same.clock(Clock.systemUTC()))) {
      assertThat(rows(each, order).page(1, cursor).items())
          .extracting(Parcel::pieces)
          .containsExactly(1);
      assertThat(rows(each, order).page(1).next()).contains(cursor);
      refusedBy(rows(each, order), unsigned);
      refusedBy(rows(each, Parcel_.pieces().desc()), cursor);
      refusedBy(rows(each, Parcel_.grams().asc()), cursor);
      refusedBy(rows(each, order), forged(owner(Parcel_.pieces()), "0", "x"));
    }
    refusedBy(rows(other, order), cursor);
    refusedBy(rows(db, order), cursor);
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> Database.builder(fresh().dataSource()).cursorKey(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A cursor key of 31 bytes is too short: give 32 random bytes.");
  }
}
