@Entity class OrderLine2Item { @Id Long orderLineId; String HTMLText; String someURL; String a1B2; String xY; @Column(name = "MixedCase") String mixed; @Column(name = "`Keep Case`") String keep; String with_under; @ManyToOne OrderLine2Item parentLine; @ManyToMany Set<OrderLine2Item> relatedLines; }
@Entity @Table(name = "`Quoted Table`") class QuotedTable { @Id @Column(name = "`Id`") Long id; @ManyToOne QuotedTable other; @ManyToMany Set<OrderLine2Item> items; }
@Entity @Table(name = "\"JpaQuoted\"") class JpaQuoted { @Id @GeneratedValue Long id; @Column(name = "\"In Quotes\"") String q; }
@Entity @Table(name = "InSchema", schema = "otherSchema") class InSchema { @Id Long id; @ManyToOne InSchema parent; @ManyToMany Set<OrderLine2Item> items; }
@Entity class Reserved { @Id Long id; @Column(name = "`order`") int order; @Column(name = "`user`") String user; }
@Entity(name = "EntityNamed") class Named { @Id Long id; @ManyToMany Set<OrderLine2Item> manyItems; @OneToMany Set<Reserved> oneItems; }
@Entity class ToQuoted { @Id Long id; @ManyToMany Set<QuotedTable> quoteds; @OneToOne JpaQuoted jpa; }
