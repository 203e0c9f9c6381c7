package addresses;

import dev.kindred.model.*;

@Embeddable
record CustomerId(
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "shop_code", relatedName = "customers")
        One<Country> shop,
    int number) {}
