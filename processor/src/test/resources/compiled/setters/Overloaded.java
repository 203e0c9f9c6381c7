package setters;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import java.util.Optional;

/** Class whose setters are overloaded. */
@Entity
public class Overloaded extends Base {
  @Id private Long id;
  private String name;
  private int count;
  private short small;
  private Short box;
  private String letter;
  private Optional<String> nick = Optional.empty();

  @ForeignKey(onDelete = OnDelete.CASCADE)
  private One<Overloaded> parent;

  Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  void setId(String id) {
    this.id = Long.valueOf(id);
  }

  String getName() {
    return name;
  }

  void setName(StringBuilder name) {
    this.name = name.toString();
  }

  void setName(String name) {
    this.name = name;
  }

  int getCount() {
    return count;
  }

  void setCount(Integer count) {
    this.count = count;
  }

  void setCount(int count) {
    this.count = count;
  }

  short getSmall() {
    return small;
  }

  void setSmall(Short small) {
    throw new AssertionError(small);
  }

  void setSmall(short small) {
    this.small = small;
  }

  Short getBox() {
    return box;
  }

  void setBox(Short box) {
    this.box = box;
  }

  void setBox(short box) {
    throw new AssertionError(box);
  }

  String getLetter() {
    return letter;
  }

  void setLetter(String letter) {
    this.letter = letter;
  }

  Optional<String> getNick() {
    return nick;
  }

  void setNick(Optional<String> nick) {
    this.nick = nick;
  }

  void setNick(String nick) {
    this.nick = Optional.of(nick);
  }

  One<Overloaded> getParent() {
    return parent;
  }

  void setParent(One<Overloaded> parent) {
    this.parent = parent;
  }

  void setParent(Overloaded parent) {
    this.parent = One.of(parent);
  }
}
