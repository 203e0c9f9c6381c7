package dev.kindred.sharding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of the firm, and the rows with which each case begins. */
final class FirmTables {

  /** Tables with a tenant that is a number, which can refer to each other. */
  static final List<String> BY_TENANT =
      List.of(
          "shard_account",
          "shard_project",
          "shard_label",
          "shard_sticker",
          "shard_task",
          "shard_plan",
          "shard_sample",
          "shard_slot",
          "shard_booking",
          "shard_unit",
          "shard_order",
          "shard_event",
          "shard_treaty",
          "shard_change",
          "shard_deed");

  /** Tables with a tenant that is a text or a UUID. */
  static final List<String> BY_GARDEN = List.of("shard_leaf", "shard_chip");

  /** Tables that every shard has. */
  static final List<String> EVERYWHERE =
      List.of(
          "shard_country",
          "shard_topic",
          "shard_memo",
          "shard_memo_topics",
          "shard_law",
          "shard_law_change");

  /** Tables with keys from a sequence, which differs between shards. */
  static final List<String> WITH_SEQUENCE =
      List.of(
          "shard_account",
          "shard_project",
          "shard_sticker",
          "shard_task",
          "shard_plan",
          "shard_order",
          "shard_treaty",
          "shard_deed");

  private record Rows(Object tenant, String sql) {}

  private static final List<String> SHARED_ROWS =
      List.of(
          "insert into shard_country (id, name) values (1, 'Peru'), (2, 'Mali'), (3, 'Oman'),"
              + " (4, 'Fiji')",
          "insert into shard_topic (id, name) values (1, 'earth')",
          "insert into shard_memo (id, text) values (1, 'note')",
          "insert into shard_memo_topics values (1, 1)",
          "insert into shard_law values (" + uuid("e1") + ", 'one way')");

  private static final List<Rows> ROWS =
      List.of(
          rows(
              7L,
              "account",
              "1, 7, 'Ann', 5, null, 1, null",
              "2, 7, 'Ben', 3, 'x', 2, null",
              "3, 7, 'Gone', 9, 'y', 1, '2026-01-01T00:00:00Z'"),
          rows(8L, "account", "11, 8, 'Ann', 5, null, 1, null", "12, 8, 'Cid', 1, 'z', 2, null"),
          rows(9L, "account", "21, 9, 'Dan', 2, null, 3, null"),
          rows(
              7L,
              "project",
              "1, 7, 'house', 5, 1, null, 0",
              "2, 7, 'roof', 10, 1, 1, 0",
              "3, 7, 'shed', 7, 2, null, 0"),
          rows(8L, "project", "11, 8, 'house', 5, 11, null, 0", "12, 8, 'barn', 1, 12, 11, 0"),
          rows(9L, "project", "21, 9, 'hut', 4, 21, null, 0"),
          rows(7L, "label", uuid("01") + ", 7, 'red'", uuid("02") + ", 7, 'blue'"),
          rows(8L, "label", uuid("11") + ", 8, 'red'"),
          rows(
              7L,
              "sticker",
              "1, 7, 1, " + uuid("01"),
              "2, 7, 2, " + uuid("01"),
              "3, 7, 3, " + uuid("02")),
          rows(8L, "sticker", "11, 8, 11, " + uuid("11")),
          rows(
              7L,
              "task",
              "1, 7, 'dig', 1.5, '2026-01-01', 1",
              "2, 7, 'lay', null, null, 1",
              "3, 7, 'tile', 2.25, '2026-02-01', 2"),
          rows(8L, "task", "11, 8, 'dig', 1.75, '2026-01-15', 11", "12, 8, 'mow', null, null, 12"),
          rows(9L, "task", "21, 9, 'dig', 1.6, '2026-03-01', 21"),
          rows(7L, "plan", "1, 7, 'plan a', 1"),
          rows(8L, "plan", "11, 8, 'plan b', 11"),
          rows(7L, "sample", sample("a1", 7, 1), bareSample("a2", 7, 2), otherSample("a3", 7, 3)),
          rows(8L, "sample", sample("a4", 8, 11), otherSample("a5", 8, 12)),
          rows(7L, "slot", "7, 1, 'port'", "7, 2, 'wing'"),
          rows(8L, "slot", "8, 1, 'port'", "8, 3, 'deck'"),
          rows(7L, "booking", uuid("b1") + ", 7, 'Ann', 1", uuid("b2") + ", 7, 'Bob', 2"),
          rows(8L, "booking", uuid("b3") + ", 8, 'Ann', 1"),
          rows(7L, "unit", "'kg', 7, 'kilo'", "'m', 7, 'metre'"),
          rows(8L, "unit", "'lb', 8, 'pound'"),
          rows(7L, "order", "1, 7, 'pen'", "2, 7, 'ink'"),
          rows(8L, "order", "11, 8, 'pen'"),
          rows(7L, "treaty", "1, 7, 'peace', 3", "2, 7, 'trade', 5"),
          rows(8L, "treaty", "11, 8, 'peace', 1"),
          rows(7L, "deed", "1, 7, 'house'"),
          rows("acme", "leaf", uuid("c1") + ", 'acme', 'oak'", uuid("c2") + ", 'acme', 'elm'"),
          rows("umbra", "leaf", uuid("c3") + ", 'umbra', 'oak'"),
          rows("zeta", "leaf", uuid("c4") + ", 'zeta', 'oak'"),
          rows(garden(1), "chip", uuid("c5") + ", '" + garden(1) + "', 'salt'"),
          rows(garden(2), "chip", uuid("c6") + ", '" + garden(2) + "', 'fish'"));

  private FirmTables() {}

  /** A tenant that is named by a UUID. */
  static UUID garden(int number) {
    return new UUID(0x7000L, 0x8000_0000_0000_0000L + number);
  }

  private static String uuid(String end) {
    return "'00000000-0000-7000-8000-0000000000" + end + "'";
  }

  private static String sample(String key, int tenant, int number) {
    return uuid(key)
        + ", "
        + tenant
        + ", "
        + number
        + ", 'Ada Lovelace', 'x', 'FRESH', null, true, -128, 32767, 9223372036854775807, 1.5,"
        + " 3.141592653589793, 123456.78, 12345678901234567890, 3, '2024-02-29',"
        + " '23:59:59.123456', '2024-02-29 12:30:15.654321', '2024-03-01 08:00:00+05',"
        + " '2024-03-01 03:00:00.000001+00', 176400000000007, '\\x00ff7f', '{\"a\": 1}',"
        + " '{\"a\": 1}', 'RED', 'Rome', 100, 'Oslo', null";
  }

  private static String bareSample(String key, int tenant, int number) {
    return uuid(key)
        + ", "
        + tenant
        + ", "
        + number
        + ", '100% ''pure''_!', null, 'OLD', 'FRESH', false, 0, 0, 0, 0, 0, 0, 0, null,"
        + " '2021-01-03', '00:00', '2021-01-03 12:00:00.5', '1970-01-01 00:00:00+00',"
        + " '2021-01-03 12:00:00.5+00', 0, '\\x', '[]', '[]', 'BLUE', 'Oslo', null, null, null";
  }

  private static String otherSample(String key, int tenant, int number) {
    return uuid(key)
        + ", "
        + tenant
        + ", "
        + number
        + ", U&'\\00C4rger', 'Y', 'FRESH', 'OLD', true, 1, 2, 3, 0.5, -2.25, 19.99, 42, -7,"
        + " '2024-12-30', '08:15', '2024-12-30 00:00', '2024-12-30 00:00+00',"
        + " '2024-12-30 00:00+00', 1000000000, '\\x01', 'null', 'null', 'RED', 'Rome', 100,"
        + " 'Rome', 100";
  }

  private static Rows rows(Object tenant, String table, String... values) {
    return new Rows(
        tenant, "insert into shard_" + table + " values (" + String.join("), (", values) + ")");
  }

  /** SQL that deletes all rows. */
  static String deletion() {
    return Stream.of(BY_GARDEN, reversed(BY_TENANT), reversed(EVERYWHERE))
        .flatMap(List::stream)
        .map("; delete from "::concat)
        .collect(Collectors.joining("", "update shard_project set whole_id = null", ""));
  }

  private static List<String> reversed(List<String> tables) {
    List<String> reversed = new ArrayList<>(tables);
    Collections.reverse(reversed);
    return reversed;
  }

  /** SQL that inserts the rows of a database in one place. */
  static String rows() {
    return insertion(ROWS);
  }

  /** SQL that inserts the rows of a shard. */
  static String rows(int shard) {
    return insertion(ROWS.stream().filter(each -> Shards.of(each.tenant()) == shard).toList());
  }

  private static String insertion(List<Rows> some) {
    return Stream.concat(SHARED_ROWS.stream(), some.stream().map(Rows::sql))
        .collect(Collectors.joining("; "));
  }

  /** SQL that returns the rows of tables as texts. */
  static String texts(List<String> tables) {
    return tables.stream()
        .map(each -> "select '" + each + " ' || t::text from " + each + " t")
        .collect(Collectors.joining(" union all "));
  }
}
