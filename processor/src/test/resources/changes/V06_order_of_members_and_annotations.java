// Members and annotations are written in another order, and imports are not used.
@Entity @Table(name = "items", indexes = @Index(columnList = "code")) class Item { @Id Long id; @Column(length = 20) @Basic(optional = false) String code; int weight; }
@Entity class Zoo { @Id Long id; }
// stays
@Entity class Zoo { @jakarta.persistence.Id java.lang.Long id; }
@Table(indexes = @jakarta.persistence.Index(columnList = "code"), name = "items") @Entity class Item { int weight; @Basic(optional = false) @Column(length = 20) String code; @Id Long id; }
