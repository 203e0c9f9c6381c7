package dev.kindred.it.oracle;

import dev.kindred.it.oracle.World.Tagging;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;

/** Random rows, with NULLs, duplicates and relations that lead nowhere. */
final class Worlds {

  private Worlds() {}

  /** A row that does not know yet which key it gets, and how many rows it can refer to. */
  private interface Draft<E> {
    E row(long id, Sizes sizes);
  }

  /** How many rows there are to refer to. */
  private record Sizes(int publishers, int authors) {}

  static Arbitrary<World> any() {
    return Combinators.combine(
            atMost(4, publishers()),
            atMost(7, authors()),
            atMost(6, biographies()),
            atMost(5, tags()),
            atMost(12, books()),
            atMost(20, taggings()))
        .as(Worlds::world);
  }

  private static <T> Arbitrary<List<T>> atMost(int rows, Arbitrary<T> row) {
    return row.list().ofMaxSize(rows).withSizeDistribution(RandomDistribution.uniform());
  }

  private static World world(
      List<Draft<Publisher>> publishers,
      List<Draft<Author>> authors,
      List<Draft<Biography>> biographies,
      List<Draft<Tag>> tags,
      List<Draft<Book>> books,
      List<Tagging> taggings) {
    Sizes sizes = new Sizes(publishers.size(), authors.size());
    boolean none = authors.isEmpty();
    List<Draft<Book>> written = none ? List.of() : books;
    return new World(
        rows(publishers, sizes),
        rows(authors, sizes),
        none ? List.of() : onePerAuthor(rows(biographies, sizes)),
        rows(tags, sizes),
        rows(written, sizes),
        taggings.stream()
            .filter(pair -> pair.book() <= written.size() && pair.tag() <= tags.size())
            .distinct()
            .toList());
  }

  private static <E> List<E> rows(List<Draft<E>> drafts, Sizes sizes) {
    List<E> rows = new ArrayList<>();
    drafts.forEach(draft -> rows.add(draft.row(rows.size() + 1L, sizes)));
    return rows;
  }

  private static List<Biography> onePerAuthor(List<Biography> biographies) {
    Map<Long, Biography> first = new LinkedHashMap<>();
    biographies.forEach(each -> first.putIfAbsent(World.key(each.author()), each));
    return List.copyOf(first.values());
  }

  private static One<Author> author(@Nullable Long number, Sizes sizes) {
    return number == null ? One.none() : Author_.ref(1 + number % sizes.authors());
  }

  private static One<Publisher> publisher(@Nullable Long number, Sizes sizes) {
    return number == null || sizes.publishers() == 0
        ? One.none()
        : Publisher_.ref(1 + number % sizes.publishers());
  }

  private static Arbitrary<Draft<Publisher>> publishers() {
    return Combinators.combine(orNull(Values.texts()), orNull(Values.ints()))
        .as((name, founded) -> (id, sizes) -> new Publisher(id, name, founded));
  }

  private static Arbitrary<Draft<Author>> authors() {
    return Combinators.combine(
            Values.texts(), orNull(Values.texts()), orNull(Values.ints()), orNull(Values.keys(7)))
        .as(
            (name, nick, age, mentor) ->
                (id, sizes) -> new Author(id, name, nick, age, author(mentor, sizes)));
  }

  private static Arbitrary<Draft<Biography>> biographies() {
    return Combinators.combine(
            Values.keys(7),
            orNull(Values.texts()),
            orNull(Values.booleans()),
            orNull(Values.times()))
        .as(
            (author, opening, authorised, finished) ->
                (id, sizes) -> new Biography(author(author, sizes), opening, authorised, finished));
  }

  private static Arbitrary<Draft<Tag>> tags() {
    return Combinators.combine(orNull(Values.texts()), Values.ints())
        .as((label, weight) -> (id, sizes) -> new Tag(id, label, weight));
  }

  private static Arbitrary<Draft<Book>> books() {
    return Combinators.combine(
            Values.texts(),
            orNull(Values.ints()),
            orNull(Values.decimals()),
            orNull(Values.dates()),
            orNull(Values.genres()),
            Values.booleans(),
            Values.keys(7),
            orNull(Values.keys(7)))
        .as(
            (title, pages, price, published, genre, inPrint, author, publisher) ->
                (id, sizes) ->
                    new Book(
                        id,
                        title,
                        pages,
                        price,
                        published,
                        genre,
                        inPrint,
                        author(author, sizes),
                        publisher(publisher, sizes),
                        Many.none()));
  }

  private static Arbitrary<Tagging> taggings() {
    return Combinators.combine(Values.keys(12), Values.keys(5)).as(Tagging::new);
  }

  private static <T> Arbitrary<@Nullable T> orNull(Arbitrary<T> values) {
    return values.injectNull(0.25);
  }
}
