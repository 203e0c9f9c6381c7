package e;

import dev.kindred.model.*;
import java.io.IOException;

@Entity
class Place {
  @Id private Long id;
  private String name;
  private String address;
  private String nick;

  Long id() {
    return id;
  }

  Long getId() throws IOException {
    return id;
  }

  void setId(Long id) throws IllegalStateException, Error {
    this.id = id;
  }

  String getName() throws IOException {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  String address() {
    return address;
  }

  void setAddress(String address) throws Exception {
    this.address = address;
  }

  <X extends Exception> String getNick() throws X {
    return nick;
  }

  void setNick(String nick) throws IOException {
    this.nick = nick;
  }
}
