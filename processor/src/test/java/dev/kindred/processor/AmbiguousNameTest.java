package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that messages name the package of classes that have the same simple name. */
class AmbiguousNameTest {

  @TempDir Path folder;

  private void write(String file, String code) throws IOException {
    Path path = folder.resolve("sources").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        "package %s; import dev.kindred.model.*; %s"
            .formatted(path.getParent().getFileName(), code));
  }

  private List<String> messages() {
    return Javac.to(folder.resolve("main"))
        .compile(folder.resolve("sources"))
        .diagnostics()
        .stream()
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .toList();
  }

  @Test
  void entitiesOfDifferentPackages() throws IOException {
    write("a/Person.java", "@Entity(table = \"x\") public record Person(@Id Long id) {}");
    write("b/Person.java", "@Entity(table = \"X\") public record Person(@Id Long id) {}");
    write(
        "b/Pet.java",
        "@Entity public record Pet(@Id Long id,"
            + " @ForeignKey(onDelete = OnDelete.SET_NULL) One<a.Person> keeper,"
            + " @ForeignKey(onDelete = OnDelete.CASCADE, references = \"id\") One<Person> vet,"
            + " @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = \"pets\") a.Person host,"
            + " @Inverse Many<Person> friends) {}");

    assertThat(messages())
        .containsExactlyInAnyOrder(
            "[KD050] a.Person and b.Person have the same table, \"X\". Choose another name with"
                + " @Entity(table = \"..\").",
            "[KD030] \"keeper\" can't become empty when its a.Person is deleted. Add \"optional ="
                + " true\", or choose another OnDelete.",
            "[KD021] @ForeignKey belongs on a One<..>, and \"host\" is a.Person. Write"
                + " One<a.Person>.",
            "[KD035] b.Person has no relation to Pet whose relatedName is \"friends\".");
  }

  @Test
  void typesInOneMessage() throws IOException {
    write("b/Money.java", "public record Money(long cents) {}");
    write("a/Money.java", "public record Money(long cents) {}");
    write(
        "a/ToMoney.java",
        "public class ToMoney extends org.jooq.impl.AbstractConverter<Long, Money> {"
            + " private static final long serialVersionUID = 1L;"
            + " public ToMoney() { super(Long.class, Money.class); }"
            + " @Override public Money from(Long stored) { return null; }"
            + " @Override public Long to(Money money) { return null; } }");
    write(
        "b/Bill.java",
        "@Entity public record Bill(@Id Long id, @Convert(a.ToMoney.class) Money total) {}");

    assertThat(messages())
        .containsExactly(
            "[KD017] ToMoney converts to a.Money, and the attribute's type is b.Money.");
  }

  @Test
  void otherNamesAreShort() throws IOException {
    write("a/Person.java", "public record Person(Long id) {}");
    write("b/Person.java", "@Entity public record Person(@Id Long id, Thread thread) {}");
    write(
        "b/Pet.java",
        "@Entity public record Pet(@Id Long id,"
            + " @ForeignKey(onDelete = OnDelete.SET_NULL) One<Person> p) {}");

    assertThat(messages())
        .contains(
            "[KD030] \"p\" can't become empty when its Person is deleted. Add \"optional = true\","
                + " or choose another OnDelete.");
  }
}
