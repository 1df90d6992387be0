#include "sample/catalogue.h"

namespace flotilla::interchange::sample {

namespace {

constexpr auto entries = std::to_array<CatalogueEntry>({
    {u"稀疏注意力的 CPU 回退", u"Sparse attention on the CPU", {u"sparse_attention", u"block_mask", u"cpu_fallback"}, 5, 4},
    {u"张量打印的可读格式", u"Readable tensor printing", {u"format_tensor", u"PrintOptions", u"summarize"}, 2},
    {u"编译缓存的跨进程共享", u"Shared compile cache", {u"CompileCache", u"LockFile", u"cache_key"}, 6, 1},
    {u"随机数的跨设备一致性", u"Repeatable random numbers", {u"Generator", u"philox_state", u"seed_all"}, 1},
    {u"混合精度的溢出诊断", u"Overflow diagnostics, mixed precision", {u"GradScaler", u"overflow_report", u"amp_guard"}, 3},
    {u"分布式检查点的增量保存", u"Incremental checkpoints", {u"DeltaWriter", u"merge_deltas", u"ShardIndex"}, 6, 3},
    {u"文档示例的持续检查", u"Runnable doc examples", {u"doctest_runner", u"ExampleBlock", u"sample_code"}, 5},
    {u"数据加载器的断点续读", u"Resumable data loader", {u"DataLoader.state", u"SamplerCursor", u"prefetch_queue"}, 0},
    {u"算子融合的可视化", u"Seeing operator fusion", {u"FusionGraph", u"pass_trace", u"render_svg"}, 0},
    {u"模型库的许可证清单", u"Licences of the model zoo", {u"LicenceScanner", u"zoo_index", u"spdx_match"}, 1},
    {u"前端接口的类型提示", u"Type hints for the front end", {u"tensor.linalg", u"tensor.fft", u"tensor.signal"}, 2},
    {u"量化训练的校准工具", u"Calibrated quantisation", {u"Calibrator", u"observer_kl", u"scale_search"}, 3, 1},
    {u"稀疏张量的切片赋值", u"Slices of sparse tensors", {u"coo_setitem", u"csr_slice", u"index_plan"}, 4},
    {u"图优化的回归基准", u"Benchmarks for graph passes", {u"pass_bench", u"baseline.json", u"noise_filter"}, 2},
    {u"错误信息的双语改写", u"Bilingual error messages", {u"ErrorCatalog", u"enforce_hint", u"msg_template"}, 1},
    {u"小型设备的内存规划", u"Memory plans, small devices", {u"ArenaPlanner", u"lifetime_map", u"reuse_pool"}, 5},
    {u"小波变换算子族", u"Wavelet transform operators", {u"dwt2d", u"idwt2d", u"wavelet_bank"}, 6},
    {u"流式语音模型的推理服务", u"Serving a streaming speech model", {u"StreamSession", u"chunk_encoder", u"beam_cache"}, 7},
    {u"梯度检查的向量化", u"Vectorised gradient checks", {u"grad_check", u"vmap_jacobian", u"eps_table"}, 1},
    {u"编译前端的字节码追踪", u"Bytecode tracing, front end", {u"OpcodeTracer", u"guard_tree", u"frame_eval"}, 7},
    {u"科学计算的边界条件库", u"Boundary conditions for science", {u"DirichletBC", u"mesh_normals", u"residual_loss"}, 4},
    {u"日志的结构化输出", u"Structured logs", {u"JsonSink", u"log_fields", u"rotate_by_size"}, 5},
    {u"安装包的体积削减", u"Smaller packages", {u"strip_symbols", u"kernel_groups", u"wheel_audit"}, 0},
    {u"算子单测的并行调度", u"Operator tests in parallel", {u"TestShard", u"gpu_lease", u"flaky_list"}, 3},
    {u"长序列的位置编码", u"Positions for long sequences", {u"rope_scaling", u"YarnConfig", u"context_probe"}, 4},
    {u"社区工单的自动归类", u"Sorting community issues", {u"IssueLabeler", u"duplicate_finder", u"triage_rules"}, 7},
    {u"教程笔记的双语校对", u"Proofreading bilingual tutorials", {u"notebook_lint", u"term_glossary", u"cell_diff"}, 0},
});

// As in the cast's order: some projects have two mentees, the last four people came with the second batch.
constexpr auto menteesProject = std::to_array<int>(
    {1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20, 21, 22, 23, 24, 24, 25, 26, 27});

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    return entries;
}

int projectOfMentee(int mentee)
{
    if (mentee < int(menteesProject.size()))
        return menteesProject[std::size_t(mentee)];
    return (mentee - int(menteesProject.size())) % int(entries.size()) + 1;
}

} // namespace flotilla::interchange::sample
