package dev.kindred.it.extra.crm;

import dev.kindred.model.Entity;
import dev.kindred.model.UniqueTogether;

/** Client, which can belong to another one; its key is generated. */
@Entity(unique = @UniqueTogether({"label", "city"}))
public class Client extends Owned<Long, Client> implements Comparable<Client> {

  String city = "";

  public Client() {}

  public Client(String label, String city) {
    this.label = label;
    this.city = city;
  }

  public String getLabel() {
    return label;
  }

  @Override
  public int compareTo(Client other) {
    return label.compareTo(other.label);
  }
}
