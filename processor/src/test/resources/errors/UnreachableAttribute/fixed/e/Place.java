package e;

import dev.kindred.model.*;

@Entity
public class Place {
  @Id Long id;
  String name;
  private String address;

  public void setAddress(String address) {
    this.address = address;
  }

  public String getAddress() {
    return address;
  }
}
