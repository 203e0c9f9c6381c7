package e;

import dev.kindred.model.*;

@Entity(unique = {@UniqueTogether({"name", "address.citi"}), @UniqueTogether("adress")})
public record Customer(@Id Long id, String name, @Embedded Address address) {}
