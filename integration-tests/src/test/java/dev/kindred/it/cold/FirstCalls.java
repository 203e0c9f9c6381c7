package dev.kindred.it.cold;

import dev.kindred.Database;
import dev.kindred.it.extra.notebook.Line;
import dev.kindred.it.extra.notebook.Line_;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book;
import dev.kindred.it.records.Book_;
import dev.kindred.model.Many;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The first calls of an application: what every one does. */
public final class FirstCalls implements Consumer<DataSource> {

  @Override
  public void accept(DataSource dataSource) {
    try (Database db = Database.of(dataSource)) {
      Author author = db.insert(new Author(null, "Terry Pratchett", Many.none()));
      Book mort = db.insert(Book_.builder().title("Mort").author(author));
      require(Book_.get(db, mort.id()).title().equals("Mort"));
      require(Book_.find(db, -1L).isEmpty());
      require(Book_.get(db, mort.id()).author().get().name().equals("Terry Pratchett"));
      require(Book_.objects(db).filter(Book_.author().id().eq(author.id())).list().size() == 1);
      Book changed = db.update(Book_.builder(mort).title("Sourcery"));
      require(changed.equals(Book_.get(db, mort.id())));
      db.save(Author_.get(db, author.id()));
      db.insertAll(List.of(new Author(null, "one", Many.none())));
      require(Author_.objects(db).count() == 2);
      require(Author_.objects(db).list().size() == 2);
      require(Author_.objects(db).orderBy(Author_.name().desc()).first().isPresent());
      require(
          Author_.objects(db).orderBy(Author_.id().asc()).limit(2).offset(1).list().size() == 1);
      require(Author_.objects(db).filter(Author_.name().eq("one")).exists());
      db.transaction(() -> db.delete(changed));
      require(Book_.objects(db).list().isEmpty());
      compositeKey(db);
    }
  }

  private static void compositeKey(Database db) {
    Line first = db.insert(new Line(1, 1, "one"));
    require(db.save(new Line(1, 1, "two")).equals(Line_.get(db, 1, 1)));
    db.save(new Line(1, 2, "three"));
    require(Line_.objects(db).filter(Line_.page().eq(1)).list().size() == 2);
    require(db.update(Line_.builder(first).text("four")).equals(Line_.get(db, 1, 1)));
    db.delete(first);
    require(Line_.objects(db).count() == 1);
  }

  private static void require(boolean isSo) {
    if (!isSo) {
      throw new AssertionError();
    }
  }
}
