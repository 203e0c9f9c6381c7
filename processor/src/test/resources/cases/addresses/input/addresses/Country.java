package addresses;

import dev.kindred.model.*;

@Entity(table = "address_country")
public record Country(@Id String code, String name) {}
