package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which methods are the accessors of a private field. */
class AccessorNamesTest {

  @TempDir Path folder;

  private Javac.Result compile(String members) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(
        sources.resolve("Place.java"),
        "import dev.kindred.model.*; @Entity public class Place { @Id Long id; " + members + " }");
    return Javac.to(folder.resolve("main")).compile(sources);
  }

  private static String field(String type, String name, String getter, String setter) {
    return "private %1$s %2$s; public %1$s %3$s() { return %2$s; } ".formatted(type, name, getter)
        + "public void %3$s(%1$s value) { %2$s = value; } ".formatted(type, name, setter);
  }

  @ParameterizedTest
  @CsvSource({
    "String,  name,   getName,   setName",
    "String,  name,   name,      name",
    "String,  aName,  getaName,  setaName",
    "String,  aName,  getAName,  setAName",
    "String,  URL,    getURL,    setURL",
    "String,  x,      getX,      setX",
    "int,     hashCode, getHashCode, setHashCode",
    "String,  toString, getToString, setToString",
    "boolean, open,   isOpen,    setOpen",
    "boolean, isOpen, isOpen,    setOpen",
    "boolean, isOpen, isIsOpen,  setIsOpen",
    "boolean, isOpen, getIsOpen, setIsOpen",
    "boolean, isOpen, isOpen,    isOpen",
    "Boolean, open,   getOpen,   setOpen",
    "Boolean, open,   isOpen,    setOpen",
    "Boolean, isOpen, getOpen,   setOpen",
    "Boolean, isOpen, getIsOpen, setIsOpen",
    "Boolean, isOpen, isOpen,    setOpen",
  })
  void areUnderstood(String type, String name, String getter, String setter) throws IOException {
    Javac.Result result = compile(field(type, name, getter, setter));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.files().get("Place_.java")).contains("." + getter + "()", "." + setter + "(");
  }

  @ParameterizedTest
  @CsvSource({
    "String,  name,   getname,  setName",
    "String,  isOpen, getOpen,  setOpen",
    "boolean, island, getIsland, setLand",
  })
  void areNotGuessed(String type, String name, String getter, String setter) throws IOException {
    assertThat(compile(field(type, name, getter, setter)).diagnostics())
        .singleElement()
        .asString()
        .contains("[KD006] \"" + name + "\"");
  }

  @Test
  void ofAnotherFieldAreItsOwn() throws IOException {
    Javac.Result result =
        compile(
            field("boolean", "open", "getOpen", "setOpen")
                + "private boolean isOpen; public boolean isOpen() { return isOpen; }");

    assertThat(result.diagnostics())
        .singleElement()
        .asString()
        .contains("[KD006] \"isOpen\" is private and has no setter.");
  }
}
