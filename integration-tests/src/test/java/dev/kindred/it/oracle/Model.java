package dev.kindred.it.oracle;

import static dev.kindred.it.oracle.ValueType.BOOLEAN;
import static dev.kindred.it.oracle.ValueType.DATE;
import static dev.kindred.it.oracle.ValueType.DECIMAL;
import static dev.kindred.it.oracle.ValueType.GENRE;
import static dev.kindred.it.oracle.ValueType.INT;
import static dev.kindred.it.oracle.ValueType.LONG;
import static dev.kindred.it.oracle.ValueType.TEXT;
import static dev.kindred.it.oracle.ValueType.TIME;

import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography;
import dev.kindred.it.oracle.library.Biography_;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Book_;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.it.oracle.library.Tag_;
import java.util.List;

/** The entities, their relations and their attributes: what questions can be made of. */
final class Model {

  static final Kind AUTHOR =
      Kind.of(
          "Author",
          World::authors,
          Author::id,
          Author_.self(),
          Author_::objects,
          Author_::ref,
          Author_.name());
  static final Kind BIOGRAPHY =
      Kind.of(
          "Biography",
          World::biographies,
          biography -> World.key(biography.author()),
          Biography_.self(),
          Biography_::objects,
          Biography_::ref,
          Biography_.opening());
  static final Kind BOOK =
      Kind.of(
          "Book", World::books, Book::id, Book_.self(), Book_::objects, Book_::ref, Book_.title());
  static final Kind PUBLISHER =
      Kind.of(
          "Publisher",
          World::publishers,
          Publisher::id,
          Publisher_.self(),
          Publisher_::objects,
          Publisher_::ref,
          Publisher_.name());
  static final Kind TAG =
      Kind.of("Tag", World::tags, Tag::id, Tag_.self(), Tag_::objects, Tag_::ref, Tag_.label());

  static final List<Kind> KINDS = List.of(AUTHOR, BOOK, TAG, PUBLISHER, BIOGRAPHY);

  private static final boolean ONE = false;
  private static final boolean MANY = true;

  private static final List<Relation> RELATIONS =
      List.of(
          Relation.of("books", AUTHOR, BOOK, MANY, World::books, Author_.Path<Object>::books),
          Relation.of("pupils", AUTHOR, AUTHOR, MANY, World::pupils, Author_.Path<Object>::pupils),
          Relation.of("mentor", AUTHOR, AUTHOR, ONE, World::mentor, Author_.Path<Object>::mentor),
          Relation.of(
              "biography",
              AUTHOR,
              BIOGRAPHY,
              ONE,
              World::biography,
              Author_.Path<Object>::biography),
          Relation.of(
              "author", BIOGRAPHY, AUTHOR, ONE, World::author, Biography_.Path<Object>::author),
          Relation.of("tags", BOOK, TAG, MANY, World::tags, Book_.Path<Object>::tags),
          Relation.of("author", BOOK, AUTHOR, ONE, World::author, Book_.Path<Object>::author),
          Relation.of(
              "publisher", BOOK, PUBLISHER, ONE, World::publisher, Book_.Path<Object>::publisher),
          Relation.of("books", PUBLISHER, BOOK, MANY, World::books, Publisher_.Path<Object>::books),
          Relation.of("books", TAG, BOOK, MANY, World::books, Tag_.Path<Object>::books));

  private static final List<Attribute> ATTRIBUTES =
      List.of(
          Attribute.of("id", AUTHOR, LONG, Author::id, Author_.Path<Object>::id),
          Attribute.of("name", AUTHOR, TEXT, Author::name, Author_.Path<Object>::name),
          Attribute.of("nick", AUTHOR, TEXT, Author::nick, Author_.Path<Object>::nick),
          Attribute.of("age", AUTHOR, INT, Author::age, Author_.Path<Object>::age),
          Attribute.of(
              "pk",
              BIOGRAPHY,
              LONG,
              (Biography row) -> World.key(row.author()),
              Biography_.Path<Object>::pk),
          Attribute.of(
              "opening", BIOGRAPHY, TEXT, Biography::opening, Biography_.Path<Object>::opening),
          Attribute.of(
              "authorised",
              BIOGRAPHY,
              BOOLEAN,
              Biography::authorised,
              Biography_.Path<Object>::authorised),
          Attribute.of(
              "finished", BIOGRAPHY, TIME, Biography::finished, Biography_.Path<Object>::finished),
          Attribute.of("title", BOOK, TEXT, Book::title, Book_.Path<Object>::title),
          Attribute.of("pages", BOOK, INT, Book::pages, Book_.Path<Object>::pages),
          Attribute.of("price", BOOK, DECIMAL, Book::price, Book_.Path<Object>::price),
          Attribute.of("published", BOOK, DATE, Book::published, Book_.Path<Object>::published),
          Attribute.of("genre", BOOK, GENRE, Book::genre, Book_.Path<Object>::genre),
          Attribute.of("inPrint", BOOK, BOOLEAN, Book::inPrint, Book_.Path<Object>::inPrint),
          Attribute.of("id", BOOK, LONG, Book::id, Book_.Path<Object>::id),
          Attribute.of("name", PUBLISHER, TEXT, Publisher::name, Publisher_.Path<Object>::name),
          Attribute.of(
              "founded", PUBLISHER, INT, Publisher::founded, Publisher_.Path<Object>::founded),
          Attribute.of(
              "office.city",
              PUBLISHER,
              TEXT,
              Publisher::city,
              (Publisher_.Path<Object> path) -> path.office().city()),
          Attribute.of(
              "office.floor",
              PUBLISHER,
              INT,
              Publisher::floor,
              (Publisher_.Path<Object> path) -> path.office().floor()),
          Attribute.of("id", PUBLISHER, LONG, Publisher::id, Publisher_.Path<Object>::id),
          Attribute.of("label", TAG, TEXT, Tag::label, Tag_.Path<Object>::label),
          Attribute.of("weight", TAG, INT, Tag::weight, Tag_.Path<Object>::weight),
          Attribute.of("id", TAG, LONG, Tag::id, Tag_.Path<Object>::id));

  private Model() {}

  static List<Relation> relations(Kind source) {
    return RELATIONS.stream().filter(relation -> relation.source() == source).toList();
  }

  static List<Attribute> attributes(Kind owner) {
    return ATTRIBUTES.stream().filter(attribute -> attribute.owner() == owner).toList();
  }

  /** The column that tells the rows of an entity apart. */
  static Attribute key(Kind owner) {
    return attributes(owner).stream()
        .filter(attribute -> attribute.type() == LONG)
        .findFirst()
        .orElseThrow();
  }
}
