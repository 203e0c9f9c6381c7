package addresses;

import dev.kindred.model.*;

@Entity
public record Country(@Id String code, String name) {}
