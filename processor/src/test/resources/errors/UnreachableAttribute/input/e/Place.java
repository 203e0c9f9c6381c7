package e;

import dev.kindred.model.*;

@Entity
public class Place {
  @Id Long id;
  private String name;
  private String address;

  public String getAddress() {
    return address;
  }
}
