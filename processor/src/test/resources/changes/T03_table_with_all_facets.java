// A table whose columns have all facets.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Item {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @Column(nullable = false, length = 80, unique = true, comment = "as on the label") String label;
  @Column(precision = 12, scale = 2) @org.hibernate.annotations.ColumnDefault("0") BigDecimal price;
  @Column(check = @CheckConstraint(name = "ck_stock", constraint = "stock >= 0")) int stock;
  @Enumerated(EnumType.STRING) Size size;
  @Lob String text;
  LocalDateTime since;
}
enum Size { S, L }
