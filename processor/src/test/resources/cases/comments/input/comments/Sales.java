package comments;

import dev.kindred.model.*;

@Comment("By firm")
@View("select firm_country, sum(price) as total from orders group by firm_country")
public record Sales(long firmCountry, double total) {}
