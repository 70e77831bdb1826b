@Entity @Table(name = "item", catalog = "public") @SecondaryTable(name = "more", catalog = "public") class Item {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t") @TableGenerator(name = "t", table = "ids", catalog = "public") Long id;
  @Column(table = "more") String text;
  @ManyToMany @JoinTable(name = "item_item", catalog = "public") Set<Item> items;
  @ElementCollection @CollectionTable(name = "item_tag", catalog = "public") Set<String> tags;
}

@Entity class Other { @Id @GeneratedValue @SequenceGenerator(name = "o", sequenceName = "other_ids", catalog = "public") Long id; }
