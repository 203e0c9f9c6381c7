package dev.kindred.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.Book;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that are recorded, and found by other processes. */
class KnownStatementsTest {

  private static final Dialect DIALECT = Dialects.of(SQLDialect.H2);
  private static final List<EntityMetadata<?>> ENTITIES = EntityRegistry.all();
  private static final EntityMetadata<Book> BOOK = EntityRegistry.of(Book.class);

  @TempDir private Path folder;

  /** Store that counts what it has to have rendered. */
  private static final class Counting implements StatementStore {

    private final StatementStore store;
    private int rendered;

    private Counting(StatementStore store) {
      this.store = store;
    }

    @Override
    public @Nullable StatementTemplate find(StatementKey key) {
      return store.find(key);
    }

    @Override
    public void rendered(StatementKey key, StatementTemplate template) {
      rendered++;
      store.rendered(key, template);
    }
  }

  private static ForwardRelation author() {
    return BOOK.forwardRelations().stream()
        .filter(relation -> relation.target().type() == Author.class)
        .findFirst()
        .orElseThrow();
  }

  private static PathNode root() {
    return PathNode.root(BOOK);
  }

  private static PredicateNode equal(PathNode path, int column, Object value) {
    return new PredicateNode.Comparison(
        PredicateNode.Operator.EQUAL,
        new ColumnNode(path, column),
        new BindValue(value, path.target().column(column).type()));
  }

  private static PredicateNode among(Object... values) {
    return new PredicateNode.Membership(
        new ColumnNode(root(), 0),
        Arrays.stream(values).map(value -> new BindValue(value, BOOK.column(0).type())).toList());
  }

  /** Returns statements that are not plain. */
  private static List<StatementNode> statements() {
    Select all = Select.all(BOOK);
    PathNode author = root().follow(author());
    return List.of(
        all.filter(among(1, 2, 3)).limit(3),
        all.filter(among(1, 2, 3)).limit(3).offset(7),
        all.orderBy(List.of(OrderNode.of(new ColumnNode(author, 1), true))),
        all.filter(among(1, 2, 3)),
        all.filter(equal(author, 1, "secret")),
        all.filter(equal(author, 1, "secret")).selectList(new SelectList.Entities(List.of(author))),
        all.filter(new PredicateNode.Not(equal(root(), 1, "secret"))),
        all.locked(RowLock.CHANGING),
        all.filter(among(1, 2, 3)).selectList(SelectList.Rows.EXISTS));
  }

  private static SqlCompiler compiler(StatementStore store) {
    return new SqlCompiler(DIALECT, entity -> {}, StatementComment.NONE, store);
  }

  private StatementFile record(Path file, List<? extends StatementNode> statements)
      throws IOException {
    StatementRecording recording = new StatementRecording(file, "h2", ENTITIES);
    statements.forEach(compiler(recording)::compile);
    recording.write();
    return StatementFile.read(Files.newInputStream(file));
  }

  private static Path fileIn(Path classes) {
    return classes.resolve(KnownStatements.FOLDER + "h2.bin");
  }

  /** Compiles the statements, and returns how many of them were not known. */
  private static int rendered(List<? extends StatementNode> statements, Path... classes) {
    URL[] urls = Arrays.stream(classes).map(KnownStatementsTest::url).toArray(URL[]::new);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(new URLClassLoader(urls, null));
    try {
      Counting store = new Counting(new KnownStatements(DIALECT, ENTITIES));
      SqlCompiler known = compiler(store);
      SqlCompiler unknown = compiler(StatementStore.NONE);
      for (StatementNode statement : statements) {
        assertThat(known.compile(statement)).isEqualTo(unknown.compile(statement));
      }
      return store.rendered;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(Path classes) {
    try {
      return classes.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasRecordedIsNotRendered() throws IOException {
    StatementFile file = record(fileIn(folder), statements());
    assertThat(file.statements()).hasSize(statements().size());
    assertThat(rendered(statements(), folder)).isZero();
    assertThat(rendered(List.of(Select.all(BOOK).offset(2)), folder)).isEqualTo(1);
  }

  @Test
  void noValueIsRecorded() throws IOException {
    record(fileIn(folder), statements());
    assertThat(new String(Files.readAllBytes(fileIn(folder)), StandardCharsets.ISO_8859_1))
        .contains("select ")
        .doesNotContain("secret");
  }

  @Test
  void whatIsPlainOrWrittenWithJooqIsNotRecorded() throws IOException {
    Path file = fileIn(folder);
    record(file, statements());
    byte[] before = Files.readAllBytes(file);
    PredicateNode jooq = new PredicateNode.Jooq(DSL.condition("1 = {0}", DSL.val(1)), null);
    record(file, List.of(Select.all(BOOK), Select.all(BOOK).filter(jooq)));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void recordingsAndFilesAddUp() throws IOException {
    List<StatementNode> statements = statements();
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    record(fileIn(one), statements.subList(0, 2));
    record(fileIn(one), statements.subList(2, 4));
    record(fileIn(other), statements.subList(4, statements.size()));
    assertThat(rendered(statements, one)).isEqualTo(statements.size() - 4);
    assertThat(rendered(statements, one, other)).isZero();
  }

  @Test
  void theSameRecordingGivesTheSameBytes() throws IOException {
    List<StatementNode> reversed = new ArrayList<>(statements());
    Collections.reverse(reversed);
    record(fileIn(folder.resolve("one")), statements());
    record(fileIn(folder.resolve("other")), reversed);
    assertThat(fileIn(folder.resolve("one")))
        .hasSameBinaryContentAs(fileIn(folder.resolve("other")));
  }

  private void replace(StatementFile file) throws IOException {
    Files.write(fileIn(folder), file.bytes());
  }

  @Test
  void aFileOfAnotherVersionModelOrDatabaseIsPassedOver() throws IOException {
    StatementFile file = record(fileIn(folder), statements());
    Map<String, Long> changed = new TreeMap<>(file.entities());
    changed.merge(Book.class.getName(), 1L, Long::sum);
    Map<String, Long> more = new TreeMap<>(file.entities());
    more.put("other.Entity", 1L);
    for (StatementFile other :
        List.of(
            new StatementFile("0.0.1", "h2", file.entities(), file.statements()),
            new StatementFile(file.version(), "sqlite", file.entities(), file.statements()),
            new StatementFile(file.version(), "h2", changed, file.statements()),
            new StatementFile(file.version(), "h2", more, file.statements()))) {
      replace(other);
      assertThat(rendered(statements(), folder)).isEqualTo(statements().size());
    }
    replace(file);
    assertThat(rendered(statements(), folder)).isZero();
  }

  @Test
  void aRecordingReplacesThatOfAnotherModel() throws IOException {
    StatementFile file = record(fileIn(folder), statements());
    Map<String, Long> changed = new TreeMap<>(file.entities());
    changed.merge(Book.class.getName(), 1L, Long::sum);
    replace(new StatementFile(file.version(), "h2", changed, file.statements()));
    StatementFile again = record(fileIn(folder), statements().subList(0, 3));
    assertThat(again.entities()).isEqualTo(file.entities());
    assertThat(again.statements()).hasSize(3);
  }

  @Test
  void aDamagedFileIsPassedOver() throws IOException {
    record(fileIn(folder), statements());
    byte[] whole = Files.readAllBytes(fileIn(folder));
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(fileIn(folder), Arrays.copyOf(whole, length));
      assertThat(rendered(statements(), folder)).isEqualTo(statements().size());
    }
    for (int at = 0; at < whole.length; at += 41) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(fileIn(folder), damaged);
      assertThat(rendered(statements(), folder)).isEqualTo(statements().size());
    }
    record(fileIn(folder), statements());
    assertThat(rendered(statements(), folder)).isZero();
  }

  @Test
  void textsOfKeysDifferAsTheKeysDo() {
    Map<StatementKey, String> texts = new HashMap<>();
    for (StatementNode statement : statements()) {
      StatementKey key =
          new StatementKeyBuilder(statement, ScopesKey.NONE, new ListBinding(DIALECT)).key();
      texts.put(key, KeyText.of(key).text());
    }
    assertThat(texts.values()).doesNotContainNull().doesNotHaveDuplicates().hasSize(9);
  }
}
