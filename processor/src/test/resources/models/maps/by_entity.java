@Entity class Product { @Id Long id; }
@Entity class Store { @Id Long id; @ElementCollection Map<Product, Integer> stock; @ElementCollection @MapKeyJoinColumn(name = "prod") Map<Product, BigDecimal> prices; }
