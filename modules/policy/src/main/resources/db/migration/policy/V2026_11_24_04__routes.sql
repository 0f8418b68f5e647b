-- 办理渠道: living, medical, housing, education and employment assistance follow the procedures of other
-- departments; only other temporary assistance is handled here by the procedure of 五 (五-渠道). 社会化援助 has
-- no department of its own. A county may take a type into its own hands with a row of its own. See SOURCES.md.
insert into policy.route (id, type, county_org, channel, department, decider, clock, valid_from) values
    (gen_random_uuid(), 'LIVING', null, 'LINE_DEPARTMENT', '民政部门',
     '民政部门认定低保，县级退役军人事务部门按名单逐月生成', '随低保办理，增发随低保按月', '2022-01-01'),
    (gen_random_uuid(), 'MEDICAL', null, 'LINE_DEPARTMENT', '医保部门',
     '医保经办机构或县级退役军人事务部门', '按医保渠道', '2022-01-01'),
    (gen_random_uuid(), 'HOUSING', null, 'LINE_DEPARTMENT', '住建部门',
     '住建部门', '按住建渠道', '2022-01-01'),
    (gen_random_uuid(), 'EDUCATION', null, 'LINE_DEPARTMENT', '教育部门、学校',
     '学校、教育部门；家庭负担仍较重的由当地视情补助', '按教育渠道', '2022-01-01'),
    (gen_random_uuid(), 'EMPLOYMENT', null, 'LINE_DEPARTMENT', '人社部门',
     '人社部门', '按人社渠道', '2022-01-01'),
    (gen_random_uuid(), 'TEMPORARY', null, 'VETERANS_AFFAIRS', '退役军人事务部门',
     '县级退役军人事务部门', '乡镇（街道）5个工作日，县级5个工作日', '2022-01-01'),
    (gen_random_uuid(), 'SOCIAL', null, 'VETERANS_AFFAIRS', '退役军人事务部门',
     '县级退役军人事务部门、服务中心', '参照乡镇（街道）5个工作日，县级5个工作日', '2022-01-01');
