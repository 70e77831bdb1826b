// Hibernate 7
import org.hibernate.annotations.*;
import org.hibernate.type.descriptor.java.*;
@Entity class Basket {
  @Id Long id;
  @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "increment") @CollectionIdJavaClass(idType = Long.class) List<String> names;
  @ElementCollection @CollectionId(generator = "sequence") @CollectionIdJavaType(IntegerJavaType.class) Collection<String> marks;
  @ManyToMany @JoinTable(name = "inner_basket") @CollectionId(column = @Column(name = "row_id"), generator = "u") @CollectionIdJavaClass(idType = UUID.class) @GenericGenerator(name = "u", strategy = "uuid2") Collection<Basket> baskets;
  @ElementCollection @CollectionId(column = @Column(name = "row_id", length = 12), generator = "increment") @CollectionIdJdbcTypeCode(12) @CollectionIdJavaType(LongJavaType.class) Collection<String> texts;
}
