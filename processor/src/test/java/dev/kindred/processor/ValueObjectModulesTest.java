package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests value objects of another output, and builds that compile a part of the sources. */
class ValueObjectModulesTest {

  private static final String ADDRESS =
      "package a; import dev.kindred.model.*; import java.util.*;"
          + " @Embeddable public record Address(String city, Optional<String> zip%s,"
          + " @ForeignKey(onDelete = OnDelete.CASCADE) One<Country> country) {}";
  private static final String COUNTRY =
      "package a; import dev.kindred.model.*; @Entity public record Country(@Id Long id) {}";
  private static final String CUSTOMER =
      "package %s; import dev.kindred.model.*; import a.*; @Entity public record Customer(@Id Long"
          + " id, @Embedded Address address) {}";

  @TempDir Path folder;

  private Path write(String folderName, String name, String text) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(folderName));
    Files.writeString(sources.resolve(name + ".java"), text);
    return sources;
  }

  @Test
  void anEntityEmbedsAValueObjectOfALibrary() throws IOException {
    write("library", "Country", COUNTRY);
    Javac library = Javac.to(folder.resolve("first"));
    assertThat(library.compile(write("library", "Address", ADDRESS.formatted(""))).diagnostics())
        .isEmpty();
    write(
        "main",
        "Use",
        "package m; import dev.kindred.lookup.*; class Use { Condition<Customer> condition() {"
            + " return Customer_.address().zip().isNull()"
            + ".and(Customer_.address().country().id().eq(1L)); } }");

    Javac.Result result =
        Javac.to(folder.resolve("second"))
            .with(library.classes())
            .compile(write("main", "Customer", CUSTOMER.formatted("m")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().keySet())
        .containsExactly(
            "META-INF/kindred/entities",
            "META-INF/kindred/schema/customer.txt",
            "META-INF/kindred/tables",
            "META-INF/services/dev.kindred.spi.EntityModule",
            "m/CustomerTable.java",
            "m/Customer_.java",
            "m/KindredModule.java");
    assertThat(result.files().get("m/Customer_.java"))
        .contains("ColumnMetadata.of(\"address.zip\", \"address_zip\", ColumnType.TEXT).orNull()")
        .contains("ColumnMetadata.of(\"address.city\", \"address_city\", ColumnType.TEXT),");
  }

  @Test
  void aChangedValueObjectChangesItsOwners() throws IOException {
    write("sources", "Country", COUNTRY);
    write("sources", "Customer", CUSTOMER.formatted("a").replace(" import a.*;", ""));
    Path sources = write("sources", "Address", ADDRESS.formatted(""));
    Path output = folder.resolve("output");
    assertThat(Javac.to(output).compile(sources).diagnostics()).isEmpty();
    write("sources", "Address", ADDRESS.formatted(", int floor"));
    Files.delete(output.resolve("generated/a/Address_.java"));

    Javac.Result result =
        Javac.to(output)
            .option("-Xlint:-processing")
            .compile(sources, List.of(sources.resolve("Address.java")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("a/Customer_.java")).contains("\"address_floor\"");
    assertThat(result.files().get("a/Address_.java")).contains("IntColumn<R> floor()");
  }

  @Test
  void aFormerValueObjectLosesItsMetamodelClass() throws IOException {
    write("sources", "Country", COUNTRY);
    Path sources = write("sources", "Address", ADDRESS.formatted(""));
    Path output = folder.resolve("output");
    assertThat(Javac.to(output).compile(sources).diagnostics()).isEmpty();
    write("sources", "Address", "package a; public record Address(String city) {}");

    Javac.Result result =
        Javac.to(output)
            .option("-Xlint:-processing")
            .compile(sources, List.of(sources.resolve("Address.java")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("a/Address_.java")).contains("is no entity any longer");
    assertThat(result.files()).doesNotContainKey("a/AddressTable.java");
  }
}
