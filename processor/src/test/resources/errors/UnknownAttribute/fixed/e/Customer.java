package e;

import dev.kindred.model.*;

@Entity(unique = {@UniqueTogether({"name", "address.city"}), @UniqueTogether("address")})
public record Customer(@Id Long id, String name, @Embedded Address address) {}
