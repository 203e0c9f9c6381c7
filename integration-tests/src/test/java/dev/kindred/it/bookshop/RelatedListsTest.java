package dev.kindred.it.bookshop;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Artist_;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.lookup.Selection;
import dev.kindred.model.One;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of related rows as values of a row. */
class RelatedListsTest extends BookshopFixture {

  record BookLine(String title, int pages) {}

  record PublisherLine(String name, List<BookLine> books) {}

  @Test
  void rowsThatReferToARowAreAListOfIt() {
    List<PublisherLine> lines =
        statements(
            2,
            () ->
                Publisher_.objects(db)
                    .orderBy(Publisher_.id().asc())
                    .select(
                        PublisherLine::new,
                        Publisher_.name(),
                        Publisher_.books().select(BookLine::new, Book_.title(), Book_.pages()))
                    .list());

    assertThat(lines).extracting(line -> line.books().size()).containsExactly(2, 1, 2, 1, 0);
    assertThat(lines.get(0).books())
        .containsExactlyInAnyOrder(
            new BookLine("The Definitive Guide to Django", 447),
            new BookLine("Practical Django Projects", 300));
    assertThatThrownBy(() -> lines.get(4).books().add(null))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> lines.get(0).books().add(null))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  record Names(String name, List<String> others) {}

  @Test
  void listsFollowManyToManyInBothDirections() {
    assertThat(
            statements(
                2,
                () ->
                    Book_.objects(db)
                        .orderBy(Book_.id().asc())
                        .select(Book_.authors().select(Author_.name()))
                        .list()))
        .extracting(List::size)
        .containsExactly(2, 1, 1, 3, 2, 1);
    assertThat(
            Author_.objects(db)
                .filter(Author_.name().eq("Peter Norvig"))
                .select(Names::new, Author_.name(), Author_.books().select(Book_.title()))
                .get()
                .others())
        .containsExactlyInAnyOrder("Artificial Intelligence", "Paradigms of AI Programming");
    assertThat(
            Author_.objects(db)
                .filter(Author_.friends().exists())
                .orderBy(Author_.id().asc())
                .select(Author_.friends().select(Author_.id()))
                .first())
        .hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder(2L, 4L));
  }

  record Shelf(String store, List<Sold> books) {}

  record Sold(String title, String publisher, List<Names> authors) {}

  @Test
  void listsAreNestedInEachOther() {
    Selection<Author, Names> author =
        Selection.of(Names::new, Author_.name(), Author_.friends().select(Author_.name()));
    List<Shelf> shelves =
        statements(
            4,
            () ->
                Store_.objects(db)
                    .orderBy(Store_.id().asc())
                    .select(
                        Shelf::new,
                        Store_.name(),
                        Store_.books()
                            .select(
                                Sold::new,
                                Book_.title(),
                                Book_.publisher().name(),
                                Book_.authors().select(author)))
                    .list());

    assertThat(shelves).extracting(shelf -> shelf.books().size()).containsExactly(6, 4, 3);
    assertThat(shelves.get(2).books())
        .filteredOn(sold -> sold.title().startsWith("Python"))
        .singleElement()
        .satisfies(
            sold -> {
              assertThat(sold.publisher()).isEqualTo("Prentice Hall");
              assertThat(sold.authors())
                  .extracting(Names::name)
                  .containsExactlyInAnyOrder("Jeffrey Forcier", "Paul Bissex", "Wesley J. Chun");
              assertThat(sold.authors())
                  .extracting(each -> each.others().size())
                  .containsExactlyInAnyOrder(2, 2, 3);
            });
  }

  record ViaPath(long id, List<Long> ofPublisher, Optional<Names> translator) {}

  @Test
  void listsFollowToOnePathsFirst() {
    Selection<Book, Optional<Names>> translator =
        Selection.of(
                Names::new,
                Book_.translator().name(),
                Book_.translator().books().select(Book_.title()))
            .optional();
    List<ViaPath> lines =
        statements(
            3,
            () ->
                Book_.objects(db)
                    .orderBy(Book_.id().asc())
                    .select(
                        ViaPath::new,
                        Book_.id(),
                        Book_.publisher().books().select(Book_.id()),
                        translator)
                    .list());

    assertThat(lines.get(0).ofPublisher()).containsExactlyInAnyOrder(1L, 3L);
    assertThat(lines.get(1).ofPublisher()).containsExactly(2L);
    assertThat(lines.get(0).translator()).as("an absent one, and no list of it").isEmpty();
    assertThat(lines.get(4).translator())
        .contains(new Names("Adrian Holovaty", List.of("The Definitive Guide to Django")));
  }

  @Test
  void listsHoldWholeEntitiesWhoseHandlesLoad() {
    List<List<Book>> books =
        Publisher_.objects(db)
            .orderBy(Publisher_.id().asc())
            .select(Publisher_.books().select(Book_.self()))
            .list();

    assertThat(
            statements(
                1,
                () ->
                    books.stream()
                        .flatMap(List::stream)
                        .map(book -> book.contact().get().name())
                        .distinct()
                        .count()))
        .isEqualTo(5);
  }

  @Test
  void listsAreFiltered() {
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    Publisher_.books()
                        .where(b -> b.pages().gt(400))
                        .where(b -> b.authors().age().gt(34))
                        .select(Book_.id()))
                .list())
        .containsExactly(List.of(1L), List.of(2L), List.of(5L), List.of(6L), List.of());
    assertThat(
            Publisher_.objects(db)
                .orderBy(Publisher_.id().asc())
                .select(
                    Publisher_.books()
                        .where(b -> b.contact().name().ne(Publisher_.name()))
                        .where(b -> b.rating().minus(Publisher_.awards().toDouble()).lt(1.5))
                        .select(Book_.id()))
                .list())
        .containsExactly(List.of(3L), List.of(), List.of(4L, 5L), List.of(6L), List.of());
  }

  @Test
  void aFilterOfAManyToManyListComparesWithTheRoot() {
    assertThat(
            Author_.objects(db)
                .filter(Author_.id().le(2L))
                .orderBy(Author_.id().asc())
                .select(
                    Author_.friends()
                        .where(friend -> friend.age().minus(Author_.age()).gt(0))
                        .select(Author_.name()))
                .list())
        .containsExactly(List.of("Jacob Kaplan-Moss"), List.of());
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.id().asc())
                .select(
                    Book_.authors()
                        .where(a -> a.name().eq(Book_.contact().name()))
                        .select(Author_.id()))
                .list())
        .containsExactly(
            List.of(1L), List.of(3L), List.of(4L), List.of(5L), List.of(8L), List.of(8L));
  }

  @Test
  void aFilterBehindAPathComparesWithTheRoot() {
    assertThat(
            Book_.objects(db)
                .orderBy(Book_.id().asc())
                .select(
                    Book_.publisher()
                        .books()
                        .where(other -> other.pages().minus(Book_.pages()).lt(0))
                        .select(Book_.id()))
                .list())
        .containsExactly(List.of(3L), List.of(), List.of(), List.of(), List.of(4L), List.of());
  }

  @Test
  void manyOwnersTakeAStatementForAsManyAsItLooksFor() {
    List<Artist> artists =
        db.insertAll(
            IntStream.range(0, 2_500).mapToObj(i -> new Artist(null, "artist " + i)).toList());
    db.insertAll(
        artists.stream()
            .filter(artist -> artist.id() % 2 == 0)
            .map(artist -> new Album(null, "of " + artist.name(), One.of(artist)))
            .toList());

    List<Names> lines =
        statements(
            here(usually(1 + 3).but(H2, 1 + 1).but(POSTGRESQL, 1 + 1)),
            () ->
                Artist_.objects(db)
                    .orderBy(Artist_.id().asc())
                    .select(Names::new, Artist_.name(), Artist_.albumSet().select(Album_.title()))
                    .list());

    assertThat(lines).hasSize(2_500);
    assertThat(lines.get(2_499).others()).containsExactly("of artist 2499");
    assertThat(lines.get(2_498).others()).isEmpty();
    assertThat(lines).filteredOn(line -> line.others().size() == 1).hasSize(1_250);
  }

  @Test
  void rowsOfTheOwnersOwnTableAreAList() {
    Category root = db.insert(Category.named("root", One.none()));
    db.insert(Category.named("a", One.of(root)));
    db.insert(Category.named("b", One.of(root)));

    assertThat(
            Category_.objects(db)
                .orderBy(Category_.id().asc())
                .select(Names::new, Category_.name(), Category_.children().select(Category_.name()))
                .list())
        .extracting(line -> line.others().size())
        .containsExactly(2, 0, 0);
    assertThat(
            Category_.objects(db)
                .orderBy(Category_.id().asc())
                .select(Category_.parent().children().select(Category_.id()))
                .list())
        .extracting(List::size)
        .containsExactly(0, 2, 2);
  }

  @Test
  void aListOverTwoToManyHopsIsRefused() {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(
                            () ->
                                Store_.objects(db)
                                    .select(Store_.books().authors().select(Author_.name()))
                                    .list())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                            "Store.books.authors follows several to-many relations, which make no"
                                + " one list: select from Store.books what is selected from the"
                                + " rest of it.")))
        .isEmpty();
  }
}
