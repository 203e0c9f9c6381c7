package dev.kindred.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Random models that javac has compiled in one run. */
final class RandomModels {

  private static final String NUMBER = "kindred.test.models";

  private final String origin;
  private final Map<String, ModelSketch> models;
  private final ClassLoader loader;

  private RandomModels(String origin, List<ModelSketch> models, ClassLoader loader) {
    this.origin = origin;
    this.models =
        models.stream().collect(Collectors.toMap(ModelSketch::packageName, Function.identity()));
    this.loader = loader;
  }

  /** Compiles the models of a seed; a system property can give another number. */
  static RandomModels compile(long seed, int usually, Path folder) throws IOException {
    int number = Integer.getInteger(NUMBER, usually);
    String origin =
        "Random models of -D%s=%d -D%s=%d".formatted(Seed.PROPERTY, seed, NUMBER, number);
    System.out.println(origin);
    List<ModelSketch> models = new ModelGenerator(seed).models(number);
    ModelCompiler compiler = new ModelCompiler(folder);
    assertThat(compiler.compile(models)).as(origin).isEmpty();
    return new RandomModels(origin, models, new ModelLoader(compiler.classes()));
  }

  /** Lets each model live in an empty database, and compares all tables with their entities. */
  void liveOn(TestDatabase kind) {
    liveOn(kind, List.of(kind));
  }

  /** Lets those models live in an empty database that are its share among several databases. */
  void liveOn(TestDatabase kind, List<TestDatabase> among) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (FreshDatabase fresh = kind.create()) {
      thread.setContextClassLoader(loader);
      Database db = Database.of(fresh.dataSource());
      List<String> failures = new ArrayList<>();
      Map<String, List<EntityMetadata<?>>> share = byPackage();
      List<String> names = List.copyOf(share.keySet());
      share.keySet().removeIf(each -> names.indexOf(each) % among.size() != among.indexOf(kind));
      share.forEach((name, entities) -> live(db, name, entities, failures));
      assertThat(failures).as(origin).isEmpty();
      assertThat(schema(db, share).validate()).as(origin).isEmpty();
      schema(db, share).drop();
      assertThat(schema(db, share).validate())
          .isNotEmpty()
          .allMatch(each -> each.contains(" is missing: "));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Schema schema(Database db, Map<String, List<EntityMetadata<?>>> entities) {
    return db.schema()
        .only(
            entities.values().stream()
                .flatMap(List::stream)
                .map(EntityMetadata::type)
                .toArray(Class<?>[]::new));
  }

  private static Map<String, List<EntityMetadata<?>>> byPackage() {
    return EntityRegistry.all().stream()
        .collect(
            Collectors.groupingBy(
                each -> each.type().getPackageName(), TreeMap::new, Collectors.toList()));
  }

  private void live(
      Database db, String name, List<EntityMetadata<?>> entities, List<String> failures) {
    try {
      new ModelLife(db, entities).run();
    } catch (RuntimeException | AssertionError failure) {
      StringWriter text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text, true));
      failures.add(text + "\n" + models.get(name));
    }
  }
}
