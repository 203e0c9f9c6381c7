package dev.kindred.benchmark.jooq;

import static dev.kindred.benchmark.jooq.generated.Tables.AUTHOR;
import static dev.kindred.benchmark.jooq.generated.Tables.BOOK;
import static dev.kindred.benchmark.jooq.generated.Tables.REVIEW;
import static org.jooq.Records.mapping;
import static org.jooq.Rows.toRowList;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import dev.kindred.benchmark.jooq.generated.tables.records.BookRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;

final class JooqWorkloads implements Workloads<Author, Book> {

  private static final int ROWS_OF_A_FETCH = 1_000;

  private final DSLContext dsl;

  JooqWorkloads(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Book byKey(long id) {
    return books().where(BOOK.ID.eq(id)).fetchSingle(mapping(Book::alone));
  }

  private SelectJoinStep<Record5<Long, String, Integer, BigDecimal, Long>> books() {
    return dsl.select(BOOK.ID, BOOK.TITLE, BOOK.PAGES, BOOK.PRICE, BOOK.AUTHOR_ID).from(BOOK);
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return booksWithAuthors().where(BOOK.author().NAME.eq(name)).fetch(mapping(Book::new));
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return booksWithAuthors().where(BOOK.ID.le(lastId)).fetch(mapping(Book::new));
  }

  private SelectJoinStep<Record6<Long, String, Integer, BigDecimal, Long, Author>>
      booksWithAuthors() {
    return dsl.select(
            BOOK.ID,
            BOOK.TITLE,
            BOOK.PAGES,
            BOOK.PRICE,
            BOOK.AUTHOR_ID,
            row(BOOK.author().ID, BOOK.author().NAME, BOOK.author().COUNTRY).mapping(Author::alone))
        .from(BOOK);
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return dsl.select(
            AUTHOR.ID,
            AUTHOR.NAME,
            AUTHOR.COUNTRY,
            multiset(
                    select(BOOK.ID, BOOK.TITLE, BOOK.PAGES, BOOK.PRICE, BOOK.AUTHOR_ID)
                        .from(BOOK)
                        .where(BOOK.AUTHOR_ID.eq(AUTHOR.ID)))
                .convertFrom(books -> books.map(mapping(Book::alone))))
        .from(AUTHOR)
        .where(AUTHOR.ID.le(lastId))
        .fetch(mapping(Author::new));
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return dsl.insertInto(REVIEW, REVIEW.BOOK_ID, REVIEW.STARS, REVIEW.COMMENT)
        .valuesOfRows(
            reviews.stream()
                .collect(
                    toRowList(
                        review -> val(review.bookId()),
                        review -> val(review.stars()),
                        review -> val(review.comment()))))
        .returningResult(REVIEW.ID)
        .fetch(REVIEW.ID);
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    dsl.update(BOOK).set(BOOK.PRICE, price).where(BOOK.ID.eq(id)).execute();
  }

  @Override
  public void changePages(long id, int pages) {
    BookRecord book = dsl.fetchSingle(BOOK, BOOK.ID.eq(id));
    book.setPages(pages);
    book.store();
  }

  @Override
  public List<Book> search(BookSearch search) {
    Condition condition = noCondition();
    if (search.authorId() != null) {
      condition = condition.and(BOOK.AUTHOR_ID.eq(search.authorId()));
    }
    if (search.minimumPages() != null) {
      condition = condition.and(BOOK.PAGES.ge(search.minimumPages()));
    }
    if (search.maximumPrice() != null) {
      condition = condition.and(BOOK.PRICE.le(search.maximumPrice()));
    }
    return books().where(condition).fetch(mapping(Book::alone));
  }

  @Override
  public long stream() {
    try (Stream<Record5<Long, String, Integer, BigDecimal, Long>> books =
        books().fetchSize(ROWS_OF_A_FETCH).fetchStream()) {
      return books.map(mapping(Book::alone)).mapToLong(JooqWorkloads::sum).sum();
    }
  }

  private static long sum(Book book) {
    return Sums.of(book.id(), book.title(), book.pages(), book.price(), book.authorId());
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(book.id(), book.title(), book.pages(), book.price(), book.authorId());
  }

  @Override
  public Author authorOf(Book book) {
    return Objects.requireNonNull(book.author());
  }

  @Override
  public AuthorRow authorRow(Author author) {
    return new AuthorRow(author.id(), author.name(), author.country());
  }

  @Override
  public List<Book> booksOf(Author author) {
    return author.books();
  }

  @Override
  public void close() {}
}
