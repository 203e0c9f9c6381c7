package com.example;

import dev.kindred.Database;
import dev.kindred.model.One;

public class Library {

  public static void main(String... arguments) {
    try (Database db = Database.open("jdbc:h2:mem:library")) {
      db.schema().create();
      Author austen = db.insert(new Author(null, "Jane Austen"));
      db.insert(new Book(null, "Emma", 474, One.of(austen)));

      Book emma = Book_.objects(db).fetch(Book_.author()).get(Book_.title().eq("Emma"));
      emma.setPages(480);
      db.update(emma);

      System.out.println(BookMapper.INSTANCE.line(emma));
      System.out.println(Author_.books(db, austen).list().get(0).getPages());
    }
  }
}
