package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is compiled without jOOQ tables runs as any other. */
class TablesOptionTest {

  private static final List<String> SOURCES =
      List.of(
          "package shop; import dev.kindred.model.*;"
              + " @Entity public record Place(@Id Long id, @Unique String name) {}",
          "package shop; import dev.kindred.model.*;"
              + " @Entity public record Order(@Id Long id, String user,"
              + " @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}",
          """
          package shop;

          import dev.kindred.Database;
          import java.util.List;
          import java.util.function.Consumer;

          public class Sale implements Consumer<Database> {
            @Override
            public void accept(Database db) {
              Place place = db.insert(Place_.builder().name("Demon"));
              db.insert(Order_.builder().user("Ann").place(place));
              db.insert(Order_.builder().user("Bob").place(place));
              check(
                  Order_.objects(db)
                      .filter(Order_.place().name().eq("Demon"))
                      .orderBy(Order_.user().desc())
                      .list()
                      .stream()
                      .map(order -> order.user() + order.place().get().name())
                      .toList(),
                  List.of("BobDemon", "AnnDemon"));
              check(
                  db.dsl()
                      .select(Order_.user().field())
                      .from(org.jooq.impl.DSL.table("\\"order\\""))
                      .orderBy(Order_.user().field())
                      .fetch(0, String.class),
                  List.of("Ann", "Bob"));
              check(Place_.objects(db).delete(), 1L + 2);
            }

            private static void check(Object actual, Object expected) {
              if (!actual.equals(expected) && !actual.toString().contains(expected.toString())) {
                throw new AssertionError(actual + " instead of " + expected);
              }
            }
          }
          """);

  @TempDir Path folder;

  private Javac.Result compile(String option) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (int i = 0; i < SOURCES.size(); i++) {
      String name = List.of("Place", "Order", "Sale").get(i);
      Files.writeString(sources.resolve(name + ".java"), SOURCES.get(i));
    }
    return Javac.to(folder.resolve("output"))
        .option("-Xlint:-processing")
        .option("-Akindred.tables=" + option)
        .compile(sources);
  }

  @Test
  void withoutTablesEverythingElseWorks() throws IOException {
    Javac.Result result = compile("false");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().keySet())
        .anyMatch(file -> file.endsWith("Place_.java"))
        .noneMatch(file -> file.contains("Table"));
    Application.run("shop.Sale", folder.resolve("output/classes"));
  }

  @Test
  void trueIsAsWithoutTheOption() throws IOException {
    Javac.Result result = compile("true");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().keySet()).anyMatch(file -> file.endsWith("PlaceTable.java"));
    Application.run("shop.Sale", folder.resolve("output/classes"));
  }
}
