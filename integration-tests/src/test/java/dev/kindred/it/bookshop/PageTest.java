package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.lookup.Order;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, which go on from their last row. */
class PageTest extends BookshopFixture {

  private static <E> List<E> pages(QuerySet<E> rows, int size) {
    List<E> all = new ArrayList<>();
    Page<E> page = rows.page(size);
    all.addAll(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).hasSize(size);
      page = rows.page(size, page.next().get());
      all.addAll(page.items());
    }
    return all;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  private static Arguments order(Order<Book>... keys) {
    return Arguments.of((Function<QuerySet<Book>, QuerySet<Book>>) rows -> rows.orderBy(keys));
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        order(),
        order(Book_.id().asc()),
        order(Book_.id().desc()),
        order(Book_.price().asc()),
        order(Book_.rating().desc()),
        order(Book_.edition().asc()),
        order(Book_.edition().desc()),
        order(Book_.edition().asc().nullsFirst()),
        order(Book_.edition().desc().nullsLast()),
        order(Book_.inPrint().asc(), Book_.edition().desc(), Book_.rating().asc()),
        order(Book_.genre().desc(), Book_.price().desc()),
        order(Book_.publisher().name().desc()),
        order(Book_.translator().name().asc()),
        order(Book_.translator().age().desc(), Book_.publisher().awards().asc()),
        order(Book_.published().year().desc()),
        order(Book_.pages().modulo(7).asc()),
        order(Book_.edition().plus(1).desc().nullsLast()),
        order(Book_.title().lower().desc()),
        order(Book_.authors().count().desc()),
        order(Book_.authors().age().max().asc(), Book_.id().desc()),
        order(Book_.translator().books().pages().min().asc()),
        order(Book_.pages().gt(500).desc()),
        order(Book_.rating().divide(Book_.pages().toDouble()).asc()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void allPagesTogetherAreTheWhole(Function<QuerySet<Book>, QuerySet<Book>> order) {
    QuerySet<Book> rows = order.apply(Book_.objects(db));

    for (int size : List.of(1, 2, 4, 6, 7)) {
      assertThat(pages(rows, size)).as("pages of " + size).hasSize(6).doesNotHaveDuplicates();
      assertThat(pages(rows, size)).extracting(Book::id).isEqualTo(ids(pages(rows, 6)));
    }
    assertThat(pages(rows.filter(Book_.authors().age().gt(30)), 2))
        .extracting(Book::id)
        .isEqualTo(
            ids(pages(rows, 6)).stream()
                .filter(id -> Book_.objects(db).exists(isOldersBook(id)))
                .toList());
  }

  private static dev.kindred.lookup.Condition<Book> isOldersBook(Long id) {
    return Book_.id().eq(id).and(Book_.authors().age().gt(30));
  }

  private static List<Long> ids(List<Book> books) {
    return books.stream().map(Book::id).toList();
  }

  @Test
  void aPageIsOneStatementAndTellsWhetherThereIsAnother() {
    QuerySet<Book> byPages = Book_.objects(db).orderBy(Book_.pages().asc());
    Page<Book> first = statements(1, () -> byPages.page(4));
    Page<Book> second = statements(1, () -> byPages.page(4, first.next().orElseThrow()));

    assertThat(ids(first.items())).containsExactly(3L, 4L, 1L, 2L);
    assertThat(ids(second.items())).containsExactly(6L, 5L);
    assertThat(second.next()).isEmpty();
    assertThat(byPages.page(6).next()).isEmpty();
    assertThat(byPages.page(Integer.MAX_VALUE).items()).hasSize(6);
    assertThat(statements(0, () -> byPages.none().page(3)))
        .isEqualTo(new Page<>(List.of(), Optional.empty()));
    assertThat(
            statements(1, () -> first.items().stream().map(b -> b.contact().get().id()).toList()))
        .containsExactly(4L, 5L, 1L, 3L);
  }

  @Test
  void rowsThatComeAndGoMoveNoOthers() {
    QuerySet<Topping> byName = Topping_.objects(db).orderBy(Topping_.name().asc());
    for (String name : List.of("b", "d", "f", "h")) {
      db.insert(new Topping(null, name));
    }
    Page<Topping> first = byName.page(2);
    db.insert(new Topping(null, "a"));
    db.insert(new Topping(null, "e"));
    byName.filter(Topping_.name().in("d", "f")).delete();

    assertThat(byName.page(9, first.next().orElseThrow()).items())
        .extracting(Topping::name)
        .containsExactly("e", "h");
  }

  @Test
  void textsKeepTheirCharacters() {
    List<String> names =
        List.of("", " ", "a,b;c|d", "\\", "'\"", "ä\u00df\u4e2d", "\ud83c\udf55", "%_!", "a\nb\t");
    names.forEach(name -> db.insert(new Topping(null, name)));
    for (Order<Topping> order : List.of(Topping_.name().asc(), Topping_.name().desc())) {
      QuerySet<Topping> rows = Topping_.objects(db).orderBy(order);

      assertThat(pages(rows, 1))
          .extracting(Topping::name)
          .containsExactlyInAnyOrderElementsOf(names);
      assertThat(pages(rows, 1)).isEqualTo(rows.list());
    }
  }

  @Test
  void whatIsNoCursorOfTheOrderIsRefused() {
    QuerySet<Book> byPages = Book_.objects(db).orderBy(Book_.pages().asc());
    String cursor = byPages.page(2).next().orElseThrow();
    byte[] changed = Base64.getUrlDecoder().decode(cursor);
    changed[5] ^= 1;

    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    for (String refused :
        List.of(
            "",
            "garbage",
            "/?&=",
            "\u00e4",
            cursor.substring(1),
            cursor + "AAAA",
            cursor.substring(0, cursor.length() - 4),
            "A".repeat(10_000),
            Base64.getUrlEncoder().withoutPadding().encodeToString(changed))) {
      refused(byPages, refused);
    }
    refused(Book_.objects(db).orderBy(Book_.pages().desc()), cursor);
    refused(Book_.objects(db).orderBy(Book_.id().asc()), cursor);
    refused(Book_.objects(db).orderBy(Book_.pages().asc().nullsFirst()), cursor);
    refused(Book_.objects(db).orderBy(Book_.pages().plus(1).asc()), cursor);
    refused(
        Book_.objects(db).orderBy(Book_.pages().plus(2).asc()),
        Book_.objects(db).orderBy(Book_.pages().plus(1).asc()).page(2).next().orElseThrow());
  }

  private void refused(QuerySet<Book> rows, String cursor) {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> rows.page(2, cursor))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("The cursor is none of this query")))
        .isEmpty();
  }

  @Test
  void aPageOfASliceOrOfNothingIsRefused() {
    assertThatThrownBy(() -> Book_.objects(db).limit(3).page(2))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Book_.objects(db).page(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page(0) has no rows: the least is 1.");
    assertThatThrownBy(() -> Book_.objects(db).orderBy(Book_.authors().name().asc()).page(2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
