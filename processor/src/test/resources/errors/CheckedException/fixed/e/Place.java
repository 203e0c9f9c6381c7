package e;

import dev.kindred.model.*;

@Entity
class Place {
  @Id private Long id;
  private String name;
  private String address;
  private String nick;

  Long id() {
    return id;
  }

  Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  String address() {
    return address;
  }

  void setAddress(String address) {
    this.address = address;
  }

  String getNick() {
    return nick;
  }

  void setNick(String nick) {
    this.nick = nick;
  }
}
