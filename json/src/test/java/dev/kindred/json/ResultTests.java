package dev.kindred.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Created;
import dev.kindred.Database;
import dev.kindred.Deletion;
import dev.kindred.Isolation;
import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.lookup.EntityPath;
import dev.kindred.model.FetchMode;
import dev.kindred.model.HandleProvider;
import dev.kindred.model.Many;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Kindred's own classes are in JSON. */
public abstract class ResultTests extends JsonTests {

  @Test
  void pages() throws Exception {
    QuerySet<City> cities = City_.objects(db).orderBy(City_.name().asc());
    Page<City> first = cities.page(1);
    String cursor = first.next().orElseThrow();
    String json = json(first);
    assertThat(json)
        .isEqualTo(
            "{\"items\":[{\"id\":1,\"name\":\"Graz\",\"country\":\"AT\",\"twin\":null}],\"next\":\""
                + cursor
                + "\"}");
    Page<?> read = mapper().read(json, Page.class, City.class);
    assertThat(read.next()).contains(cursor);
    assertThat(((City) read.items().get(0)).name()).isEqualTo("Graz");

    json = json(cities.page(1, cursor));
    assertThat(json).endsWith("\"twin\":1}],\"next\":null}");
    read = mapper().read(json, Page.class, City.class);
    assertThat(read.next()).isEmpty();
    read = mapper().read("{\"items\":[]}", Page.class, City.class);
    assertThat(read.next()).isEmpty();
    assertThat(
            json(
                mapper().with(JsonMapping.Option.UPPER_CAMEL_CASE),
                new Page<>(List.of(), Optional.empty())))
        .isEqualTo("{\"Items\":[],\"Next\":null}");
  }

  @Test
  void resultsOfWrites() throws Exception {
    Created<City.Country> found =
        City_Country_.objects(db).getOrCreate(City_Country_.builder().code("AT"));
    String json = json(found);
    assertThat(json).isEqualTo("{\"entity\":{\"id\":1,\"code\":\"AT\"},\"created\":false}");
    Created<?> read = mapper().read(json, Created.class, City.Country.class);
    assertThat(read.created()).isFalse();
    assertThat(((City.Country) read.entity()).code()).isEqualTo("AT");
  }

  @Test
  void deletions() throws Exception {
    City graz = City_.get(db, 1);
    Deletion deletion = db.delete(graz);
    assertThat(json(deletion))
        .isEqualTo("{\"total\":4,\"counts\":{\"city\":1,\"house\":1,\"mayor\":1,\"street\":1}}");
    assertThat(json(mapper().with(JsonMapping.Option.UPPER_CAMEL_CASE), db.deleteAll(List.of())))
        .isEqualTo("{\"Total\":0,\"Counts\":{}}");
  }

  @Test
  void constants() throws Exception {
    assertThat(json(List.of(FetchMode.PEERS, OnDelete.CASCADE, Isolation.SERIALIZABLE)))
        .isEqualTo("[\"PEERS\",\"CASCADE\",\"SERIALIZABLE\"]");
    assertThat(json(List.of(Many.none()))).isEqualTo("[[]]");
    assertThat(json(Map.of("one", One.none()))).isEqualTo("{\"one\":null}");
  }

  @Test
  void statements() throws Exception {
    List<Statement> ran = db.capture(() -> City_.get(db, 2));
    assertThat(json(ran))
        .startsWith("[{\"sql\":\"select ")
        .contains("\"values\":[2],\"kind\":\"SELECT\"");
  }

  @Test
  void queriesAreRefused() {
    String query =
        "A query has no JSON: write its result, which list(), page(..) or get() returns.";
    City graz = City_.get(db, 1);
    for (Object each :
        List.of(
            City_.objects(db),
            City_.objects(db).select(City_.name()),
            City_.objects(db).groupBy(City_.name()),
            City_.streets(db, graz))) {
      assertThatThrownBy(() -> mapper().write(Map.of("result", each)))
          .hasMessageStartingWith(query);
    }
    for (Object each :
        List.of(
            db,
            City_.self(),
            City_.name(),
            City_.name().eq("x"),
            City_.name().asc(),
            db.schema())) {
      assertThatThrownBy(() -> mapper().write(each))
          .hasMessageContaining("of Kindred is no data, and has no JSON.");
    }
  }

  /**
   * A new public class must get a decision: data, refused, or nothing that there are objects of.
   */
  @Test
  void allPublicClassesAreDecided() throws Exception {
    Set<String> undecided =
        Stream.of(Database.class, EntityPath.class, One.class)
            .flatMap(ResultTests::publicClasses)
            .filter(type -> !isDecided(type))
            .map(Class::getName)
            .collect(toCollection(TreeSet::new));
    assertThat(undecided).isEmpty();
  }

  private static boolean isDecided(Class<?> type) {
    boolean isData =
        List.of(Page.class, Created.class, Deletion.class, Statement.class, One.class, Many.class)
            .contains(type);
    boolean hasNoObjects =
        type.isAnnotation()
            || type == HandleProvider.class
            || type.isAnnotationPresent(FunctionalInterface.class)
            || Stream.of(type.getConstructors(), type.getMethods())
                .flatMap(Stream::of)
                .filter(each -> each.getDeclaringClass() == type)
                .allMatch(each -> Modifier.isStatic(each.getModifiers()));
    return isData || hasNoObjects || type.isEnum() || Unwritable.refusal(type).isPresent();
  }

  private static Stream<Class<?>> publicClasses(Class<?> one) {
    try {
      URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return classes(path.resolve(one.getPackageName().replace('.', '/')), one.getPackageName());
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return classes(jar.getPath(one.getPackageName().replace('.', '/')), one.getPackageName());
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Class<?>> classes(Path folder, String packageName) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-info"))
          .<Class<?>>map(name -> type(packageName + "." + name.replace(".class", "")))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList()
          .stream();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
